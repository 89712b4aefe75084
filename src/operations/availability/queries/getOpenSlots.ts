import { openSlots, type TimeRange } from '@/domain/availability/openSlots'
import { DomainError } from '@/domain/errors/domainError'
import { addDays } from '@/domain/time/instants'
import type { Tx } from '@/services/database/tx'
import { keepingLength, lengthsOf } from '../lengthsOf'
import { slotInput } from '../slotInput'
import { loadSchedule } from './loadSchedules'
import { mayBook } from './mayBook'

type Input = {
  tx: Tx
  tutorId: string
  /** Slots start in `[from, to)`, at most 60 days. */
  from: Date
  to: Date
  /** Length of the lesson; the tutor's shortest when left out. */
  durationMinutes?: number
  /** The student who looks, for tutors who only take current students. */
  studentId?: string | null
  /** Times for a trial, which has a length of its own. */
  isTrial?: boolean
  /** A booking that looks for another time: its own is not in its way. */
  exceptBookingId?: string
  now: Date
}

export type OpenSlots = {
  timezone: string
  /** Whether the tutor wants them read in that zone only (EX21). */
  timezoneLocked: boolean
  durationMinutes: number
  /** How far ahead this tutor can be booked: there is nothing to look for beyond. */
  horizonDays: number
  slots: TimeRange[]
}

const MAX_RANGE_DAYS = 60
const USUAL_MINUTES = 60

/**
 * Every slot that can be booked at `now`, and no other (D23, NV01, E05). None for a length the tutor does not offer,
 * and none when this person may not book the tutor.
 * @returns slots as instants, in order, with the tutor's zone
 * @throws DomainError NOT_FOUND for a tutor who is not published, RANGE_TOO_LONG beyond 60 days, VALIDATION_FAILED
 *   when the range runs backwards.
 */
export async function getOpenSlots({
  tx,
  tutorId,
  from,
  to,
  durationMinutes,
  studentId,
  isTrial,
  exceptBookingId,
  now,
}: Input): Promise<OpenSlots> {
  if (to < from) throw new DomainError('VALIDATION_FAILED', 'range ends before it starts', { field: 'to' })
  if (to > addDays(from, MAX_RANGE_DAYS))
    throw new DomainError('RANGE_TOO_LONG', 'slots asked beyond 60 days', { field: 'to' })
  const loaded = await loadSchedule({
    tx,
    tutorId,
    from,
    to,
    exceptBookingIds: exceptBookingId ? [exceptBookingId] : [],
    now,
  })
  const schedule = keepingLength(loaded, { isTrial, exceptBookingId, durationMinutes })
  if (schedule?.status !== 'approved') throw new DomainError('NOT_FOUND', 'no published tutor of that id')
  const lengths = lengthsOf(schedule, isTrial)
  const length = durationMinutes ?? lengths.toSorted((a, b) => a - b)[0] ?? USUAL_MINUTES
  const isOffered = lengths.includes(length) && (await mayBook({ tx, schedule, studentId }))
  const slots = isOffered ? openSlots(slotInput({ schedule, durationMinutes: length, from, to, now })) : []
  const { timezone, timezoneLocked, horizonDays } = schedule
  return { timezone, timezoneLocked, durationMinutes: length, horizonDays, slots }
}
