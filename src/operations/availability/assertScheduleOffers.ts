import { DomainError } from '@/domain/errors/domainError'
import type { Tx } from '@/services/database/tx'
import { lengthsOf } from './lengthsOf'
import type { Schedule } from './queries/loadSchedules'
import { mayBook } from './queries/mayBook'
import { type SlotRefusal, slotRefusal } from './slotRefusal'

type Input = {
  tx: Tx
  /** As far as `aroundStart`; null for a tutor that does not exist. */
  schedule: Schedule | null
  start: Date
  durationMinutes: number
  studentId?: string | null
  /** A trial, of the length the tutor offers those in. */
  isTrial?: boolean
  now: Date
}

/** How much of a schedule has to be read to ask about one start. */
export const aroundStart = (start: Date) => ({ from: start, to: new Date(start.getTime() + 1) })

/**
 * Whether a schedule that was read offers this very start.
 * @returns the schedule, which is there
 * @throws DomainError TUTOR_NOT_BOOKABLE; SLOT_TAKEN when only other bookings are in the way (their time, or as many
 *   as the tutor gives in a day or a week); SLOT_NOT_OFFERED for hours, time off, notice, horizon, grid and length.
 */
export async function assertScheduleOffers({
  tx,
  schedule,
  start,
  durationMinutes,
  studentId,
  isTrial = false,
  now,
}: Input): Promise<Schedule> {
  if (!schedule || !(await mayBook({ tx, schedule, studentId }))) {
    throw new DomainError('TUTOR_NOT_BOOKABLE', 'tutor cannot be booked by this person')
  }
  if (!lengthsOf(schedule, isTrial).includes(durationMinutes)) {
    throw new DomainError('SLOT_NOT_OFFERED', `no lessons of ${durationMinutes} minutes`, {
      field: 'durationMinutes',
      userMessage: 'The tutor gives no lessons of that length. Pick one of the lengths on offer.',
    })
  }
  const refusal = slotRefusal({ schedule, start, durationMinutes, now })
  if (refusal === null) return schedule
  if (refusal === 'taken' || refusal === 'full')
    throw new DomainError('SLOT_TAKEN', `other bookings are in the way: ${refusal}`, {
      field: 'start',
      userMessage: REFUSAL_WORDS[refusal],
    })
  throw new DomainError('SLOT_NOT_OFFERED', `start is not among the open slots: ${refusal}`, {
    field: 'start',
    userMessage: REFUSAL_WORDS[refusal],
  })
}

/** What a person does better next time; left to the code's own words when it is about the tutor's hours. */
const REFUSAL_WORDS: { [R in SlotRefusal]?: string } = {
  full: 'The tutor gives no more lessons that day or week. Pick another time.',
  past: 'That time has passed. Pick a later one of the open times.',
  tooSoon: 'The tutor needs to know of lessons earlier than that. Pick a later one of the open times.',
  tooFar: 'The tutor does not take bookings so far ahead yet. Pick an earlier one of the open times.',
}
