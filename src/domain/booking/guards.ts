import { addHours, addMinutes } from '../time/instants'
import { hasCome } from './attendance'
import type { BookingSnapshot } from './bookingSnapshot'
import { cancellationPolicy } from './cancellationPolicy'
import { appealDeadline, disputeDeadline, noShowFrom } from './deadlines'
import { isCancellingFree } from './refundRule'

/** A lesson changes its time at most so often (EX02). */
export const MOST_RESCHEDULES = 3

/** Another time has to be answered while there is still time to come: at the latest so long before the start. */
const ANSWER_BEFORE_START_MINUTES = 10

type Guard = (input: { booking: BookingSnapshot; now: Date }) => boolean

/** Conditions of a move beyond the four fields: mostly what the clock says. Named in the transition table. */
export const GUARDS = {
  holdOver: ({ booking, now }) => booking.holdExpiresAt !== null && now >= booking.holdExpiresAt,
  requestOver: ({ booking, now }) => booking.requestExpiresAt !== null && now >= booking.requestExpiresAt,
  beforeRequestExpiry: ({ booking, now }) =>
    booking.requestExpiresAt === null || now < booking.requestExpiresAt,
  instantConfirmation: ({ booking }) => booking.confirmationMode === 'instant',
  requestConfirmation: ({ booking }) => booking.confirmationMode === 'request',
  beforeStart: ({ booking, now }) => now < booking.start,
  afterStart: ({ booking, now }) => now >= booking.start,
  afterEnd: ({ booking, now }) => now >= booking.end,
  bothPresentForEarlyEnd: ({ booking, now }) =>
    now >= booking.end || (booking.tutorJoinedAt !== null && booking.studentJoinedAt !== null),
  insideFreeCancelling: ({ booking, now }) =>
    now > addHours(booking.start, -cancellationPolicy(booking.policyVersion).freeUntilHours),
  inRoom: ({ booking }) => !booking.hasMeetingLink,
  tutorAbsent: ({ booking, now }) => now >= noShowFrom(booking) && !hasCome(booking, 'tutor'),
  studentAbsent: ({ booking, now }) => now >= noShowFrom(booking) && !hasCome(booking, 'student'),
  tutorCame: ({ booking }) => hasCome(booking, 'tutor'),
  studentCame: ({ booking }) => hasCome(booking, 'student'),
  freeToMove: ({ booking, now }) => isCancellingFree({ booking, at: now }),
  movesLeft: ({ booking }) => booking.rescheduleCount < MOST_RESCHEDULES,
  timeToAnswer: ({ booking, now }) => now < addMinutes(booking.start, -ANSWER_BEFORE_START_MINUTES),
  proposalOpen: ({ booking, now }) => booking.proposalExpiresAt !== null && now < booking.proposalExpiresAt,
  proposalOver: ({ booking, now }) => booking.proposalExpiresAt !== null && now >= booking.proposalExpiresAt,
  priceProposed: ({ booking }) => booking.proposedPrice !== null,
  withinDisputeWindow: ({ booking, now }) => now >= booking.start && now <= disputeDeadline(booking),
  notMadeUpFor: ({ booking }) => booking.goodFitAt == null,
  withinAppealWindow: ({ booking, now }) =>
    booking.disputeDecidedAt != null && now <= appealDeadline(booking.disputeDecidedAt),
} as const satisfies Record<string, Guard>

export type GuardName = keyof typeof GUARDS
