import { DomainError } from '@/domain/errors/domainError'
import type { Tx } from '@/services/database/tx'
import { loadSchedule, type Schedule } from './queries/loadSchedules'
import { mayBook } from './queries/mayBook'
import { type SlotRefusal, slotRefusal } from './slotRefusal'

type Input = {
  /** The transaction that will insert the booking, or the pool just to ask. */
  tx: Tx
  tutorId: string
  start: Date
  durationMinutes: number
  /** Who is to have the lesson, for tutors who only take current students. */
  studentId?: string | null
  /** The booking that is about to move there. */
  exceptBookingId?: string
  now: Date
}

/**
 * Asks the slot engine whether this very start may be booked, so that what is shown is bookable and the other way
 * round (domain.md section 4). Callers take turns per tutor: no constraint counts for the daily maximum.
 * @returns the tutor's schedule, with zone, buffer and settings to freeze on the booking
 * @throws DomainError TUTOR_NOT_BOOKABLE; SLOT_TAKEN when only other bookings are in the way (their time, or as many
 *   as the tutor gives in a day); SLOT_NOT_OFFERED for hours, time off, notice, horizon, grid and length.
 */
export async function assertSlotOffered({
  tx,
  tutorId,
  start,
  durationMinutes,
  studentId,
  exceptBookingId,
  now,
}: Input): Promise<Schedule> {
  const range = { from: start, to: new Date(start.getTime() + 1) }
  const schedule = await loadSchedule({
    tx,
    tutorId,
    ...range,
    exceptBookingIds: exceptBookingId ? [exceptBookingId] : [],
    now,
  })
  if (!schedule || !(await mayBook({ tx, schedule, studentId }))) {
    throw new DomainError('TUTOR_NOT_BOOKABLE', `tutor ${tutorId} cannot be booked by this person`)
  }
  if (!schedule.durations.includes(durationMinutes)) {
    throw new DomainError('SLOT_NOT_OFFERED', `no lessons of ${durationMinutes} minutes`, {
      field: 'durationMinutes',
      userMessage: 'The tutor gives no lessons of that length. Pick one of the lengths on offer.',
    })
  }
  const refusal = slotRefusal({ schedule, start, durationMinutes, now })
  if (refusal === null) return schedule
  if (refusal === 'taken')
    throw new DomainError('SLOT_TAKEN', 'another booking is in the way', { field: 'start' })
  throw new DomainError('SLOT_NOT_OFFERED', `start is not among the open slots: ${refusal}`, {
    field: 'start',
    userMessage: REFUSAL_WORDS[refusal],
  })
}

/** What a person does better next time; left to the code's own words when it is about the tutor's hours. */
const REFUSAL_WORDS: { [R in SlotRefusal]?: string } = {
  past: 'That time has passed. Pick a later one of the open times.',
  tooSoon: 'The tutor needs to know of lessons earlier than that. Pick a later one of the open times.',
  tooFar: 'The tutor does not take bookings so far ahead yet. Pick an earlier one of the open times.',
}
