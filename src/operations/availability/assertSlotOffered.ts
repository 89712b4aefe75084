import { sql } from '@payloadcms/db-postgres'
import { openSlots } from '@/domain/availability/openSlots'
import { DomainError } from '@/domain/errors/domainError'
import type { Tx } from '@/services/database/tx'
import { nearestOpenSlots } from './nearestOpenSlots'
import { loadSchedule, type Schedule } from './queries/loadSchedules'
import { mayBook } from './queries/mayBook'
import { slotInput } from './slotInput'

type Input = {
  /** The transaction that will insert the booking. */
  tx: Tx
  tutorId: string
  start: Date
  durationMinutes: number
  /** Who is to have the lesson, for tutors who only take current students. */
  studentId?: string | null
  now: Date
}

/**
 * Asks the slot engine whether this very start may be booked, so that what is shown is bookable and the other way
 * round (domain.md section 4). Takes turns per tutor where a daily maximum is set: no constraint could count for it.
 * @returns the tutor's schedule, with zone, buffer and settings to freeze on the booking
 * @throws DomainError TUTOR_NOT_BOOKABLE, SLOT_TAKEN with `data.alternatives` when another booking is in the way,
 *   SLOT_NOT_OFFERED for any other reason (hours, time off, notice, horizon, grid, length, daily maximum).
 */
export async function assertSlotOffered({
  tx,
  tutorId,
  start,
  durationMinutes,
  studentId,
  now,
}: Input): Promise<Schedule> {
  await tx.execute(
    sql`select 1 from tutor_profiles where id = ${tutorId} and daily_max_lessons is not null for no key update`,
  )
  const range = { from: start, to: new Date(start.getTime() + 1) }
  const schedule = await loadSchedule({ tx, tutorId, ...range, now })
  if (!schedule || !(await mayBook({ tx, schedule, studentId }))) {
    throw new DomainError('TUTOR_NOT_BOOKABLE', `tutor ${tutorId} cannot be booked by this person`)
  }
  if (!schedule.durations.includes(durationMinutes)) {
    throw new DomainError('SLOT_NOT_OFFERED', `no lessons of ${durationMinutes} minutes`, {
      field: 'durationMinutes',
    })
  }
  const isOpen = (taken: Schedule['taken']) =>
    openSlots(slotInput({ schedule: { ...schedule, taken }, durationMinutes, now, ...range })).length > 0
  if (isOpen(schedule.taken)) return schedule
  if (!isOpen([]))
    throw new DomainError('SLOT_NOT_OFFERED', 'start is not among the open slots', { field: 'start' })
  const alternatives = await nearestOpenSlots({ tx, tutorId, around: start, durationMinutes, studentId, now })
  throw new DomainError('SLOT_TAKEN', 'another booking is in the way', {
    field: 'start',
    data: { alternatives },
  })
}
