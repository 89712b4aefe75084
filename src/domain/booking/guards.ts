import type { BookingSnapshot } from './bookingSnapshot'
import { appealDeadline, disputeDeadline, noShowFrom } from './deadlines'

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
  tutorAbsent: ({ booking, now }) => now >= noShowFrom(booking) && booking.tutorJoinedAt === null,
  studentAbsent: ({ booking, now }) => now >= noShowFrom(booking) && booking.studentJoinedAt === null,
  withinDisputeWindow: ({ booking, now }) => now >= booking.start && now <= disputeDeadline(booking),
  withinAppealWindow: ({ booking, now }) =>
    booking.disputeDecidedAt != null && now <= appealDeadline(booking.disputeDecidedAt),
} as const satisfies Record<string, Guard>

export type GuardName = keyof typeof GUARDS
