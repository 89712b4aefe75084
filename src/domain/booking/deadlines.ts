import { addDays, addHours, addMinutes, earlier } from '../time/instants'
import type { BookingSnapshot } from './bookingSnapshot'

/** The spans of domain.md section 2 "Timers", each in one place. */

export const HOLD_MINUTES = 10
export const JOIN_OPENS_MINUTES = 5
export const NO_SHOW_MINUTES = 15
export const PROBLEM_WINDOW_HOURS = 48
export const DISPUTE_DAYS = 14
export const APPEAL_DAYS = 7

/** When a slot held at `heldAt` for paying becomes free again: 10 minutes later (NV02). */
export function holdExpiry({ heldAt }: { heldAt: Date }): Date {
  return addMinutes(heldAt, HOLD_MINUTES)
}

/**
 * When an unanswered request expires: 24 h after it or 2 h before the start, whichever is earlier; for a lesson less
 * than 3 h ahead 30 minutes after it, at the latest 10 minutes before the start (CT06). The same holds for a parent's
 * approval.
 */
export function requestExpiry({ requestedAt, start }: { requestedAt: Date; start: Date }): Date {
  const isShortNotice = start < addHours(requestedAt, 3)
  return isShortNotice
    ? earlier(addMinutes(requestedAt, 30), addMinutes(start, -10))
    : earlier(addHours(requestedAt, 24), addHours(start, -2))
}

/** When a proposal of another time is over, unanswered: as for a request, by the earlier of the two times (EX15). */
export function proposalExpiry({
  proposedAt,
  start,
  proposedStart,
}: {
  proposedAt: Date
  start: Date
  proposedStart: Date
}): Date {
  return requestExpiry({ requestedAt: proposedAt, start: earlier(start, proposedStart) })
}

/** `[opensAt, closesAt)` in which both people can enter the lesson: from 5 minutes before the start to the end (D27). */
export function joinWindow({ start, end }: Pick<BookingSnapshot, 'start' | 'end'>): {
  opensAt: Date
  closesAt: Date
} {
  return { opensAt: addMinutes(start, -JOIN_OPENS_MINUTES), closesAt: end }
}

/** From when a person who has not come counts as absent: 15 minutes after the start. */
export function noShowFrom({ start }: Pick<BookingSnapshot, 'start'>): Date {
  return addMinutes(start, NO_SHOW_MINUTES)
}

/** When the lesson was over: earlier than planned when the tutor ended it. */
export function lessonOver({ end, endedAt }: Pick<BookingSnapshot, 'end' | 'endedAt'>): Date {
  return endedAt ?? end
}

/** When the tutor's earnings turn from pending to available, unless a dispute froze them: 48 h after the end (CT14). */
export function earningsAvailableFrom(booking: Pick<BookingSnapshot, 'end' | 'endedAt'>): Date {
  return addHours(lessonOver(booking), PROBLEM_WINDOW_HOURS)
}

/** Lessons that were over by then have their earnings available now. */
export const earningsAvailableSince = (now: Date): Date => addHours(now, -PROBLEM_WINDOW_HOURS)

/** The last instant for reporting a problem: 14 days after the end. */
export function disputeDeadline(booking: Pick<BookingSnapshot, 'end' | 'endedAt'>): Date {
  return addDays(lessonOver(booking), DISPUTE_DAYS)
}

/** The last instant for appealing a decision: 7 days after it. */
export function appealDeadline(decidedAt: Date): Date {
  return addDays(decidedAt, APPEAL_DAYS)
}
