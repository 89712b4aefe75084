import type { Tx } from '@/services/database/tx'
import { aroundStart, assertScheduleOffers } from './assertScheduleOffers'
import { keepingLength } from './lengthsOf'
import { loadSchedule, type Schedule } from './queries/loadSchedules'

type Input = {
  /** The transaction that will insert the booking, or the pool just to ask. */
  tx: Tx
  tutorId: string
  start: Date
  durationMinutes: number
  /** Who is to have the lesson, for tutors who only take current students. */
  studentId?: string | null
  isTrial?: boolean
  /** The booking that is about to move there. */
  exceptBookingId?: string
  now: Date
}

/**
 * Asks the slot engine whether this very start may be booked, so that what is shown is bookable and the other way
 * round (domain.md section 4). Callers take turns per tutor: no constraint counts for what a tutor gives in a day or week.
 * @returns the tutor's schedule, with zone, buffer and settings to freeze on the booking
 * @throws DomainError as `assertScheduleOffers`
 */
export async function assertSlotOffered({
  tx,
  tutorId,
  exceptBookingId,
  ...wanted
}: Input): Promise<Schedule> {
  const schedule = await loadSchedule({
    tx,
    tutorId,
    ...aroundStart(wanted.start),
    exceptBookingIds: exceptBookingId ? [exceptBookingId] : [],
    now: wanted.now,
  })
  const kept = keepingLength(schedule, { ...wanted, exceptBookingId })
  return assertScheduleOffers({ tx, schedule: kept, ...wanted })
}
