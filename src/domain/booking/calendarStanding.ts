import type { BookingSnapshot } from './bookingSnapshot'
import type { SessionState } from './states'

/** How firm an entry of a calendar is: `STATUS` of RFC 5545. */
export type CalendarStatus = 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'

/** How far a session has come; a move never leads back without changing the time. */
const STAGES: Record<SessionState, { stage: 0 | 1 | 2 | 3; status: CalendarStatus }> = {
  HELD: { stage: 0, status: 'TENTATIVE' },
  AWAITING_APPROVAL: { stage: 0, status: 'TENTATIVE' },
  REQUESTED: { stage: 1, status: 'TENTATIVE' },
  CONFIRMED: { stage: 2, status: 'CONFIRMED' },
  IN_PROGRESS: { stage: 2, status: 'CONFIRMED' },
  ENDED: { stage: 2, status: 'CONFIRMED' },
  DECLINED: { stage: 3, status: 'CANCELLED' },
  CANCELLED: { stage: 3, status: 'CANCELLED' },
  EXPIRED: { stage: 3, status: 'CANCELLED' },
}
const STAGE_COUNT = 4

type Standing = { status: CalendarStatus; sequence: number }

/**
 * How a calendar shows a booking, and the revision of that (EX06): `sequence` grows with every change of the time and
 * of the status and never falls, so a calendar that saw a later one keeps it (`SEQUENCE` of RFC 5545).
 */
export function calendarStanding({
  sessionState,
  rescheduleCount,
}: Pick<BookingSnapshot, 'sessionState' | 'rescheduleCount'>): Standing {
  const { stage, status } = STAGES[sessionState]
  return { status, sequence: rescheduleCount * STAGE_COUNT + stage }
}
