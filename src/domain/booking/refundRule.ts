import { addHours, addMinutes } from '../time/instants'
import type { Actor, BookingSnapshot } from './bookingSnapshot'
import { cancellationPolicy } from './cancellationPolicy'

/** The facts the policy looks at. */
export type RefundableBooking = Pick<
  BookingSnapshot,
  | 'sessionState'
  | 'sessionOutcome'
  | 'paymentState'
  | 'disputeState'
  | 'start'
  | 'requestedAt'
  | 'confirmedAt'
  | 'policyVersion'
  | 'price'
  | 'serviceFee'
  | 'refundedAmount'
  | 'refundDueAmount'
  | 'cancelledBy'
  | 'withdrawalUntil'
>

/** Rules that give everything back, and rules that give nothing; `asDecided` and `opsOverride` stand for an amount. */
export const REFUND_RULES = {
  disputeRefunded: 100,
  declined: 100,
  expired: 100,
  notConfirmed: 100,
  tutorAbsent: 100,
  notHeld: 100,
  studentAbsent: 0,
  lessonGiven: 0,
  cancelledByTutor: 100,
  cancelledByPlatform: 100,
  waivedByTutor: 100,
  early: 100,
  grace: 100,
  withdrawal: 100,
  late: 0,
  started: 0,
} as const
type PolicyRule = keyof typeof REFUND_RULES
export type RefundRule = PolicyRule | 'asDecided' | 'opsOverride'

type RefundRuleInput = { booking: RefundableBooking; actor: Actor; at: Date; waivedByTutor: boolean }

const BY_OUTCOME = {
  COMPLETED: 'lessonGiven',
  NO_SHOW_STUDENT: 'studentAbsent',
  NO_SHOW_TUTOR: 'tutorAbsent',
  BOTH_ABSENT: 'notHeld',
  TECH_FAILURE: 'notHeld',
  NOT_HELD: 'notHeld',
} as const satisfies Record<NonNullable<BookingSnapshot['sessionOutcome']>, PolicyRule>

/** Which rule of domain.md "Cancel and refund" applies when `actor` ends the booking at `at`, or has ended it. */
export function refundRule({ booking, actor, at, waivedByTutor }: RefundRuleInput): PolicyRule {
  if (booking.disputeState === 'RESOLVED_REFUNDED') return 'disputeRefunded'
  if (booking.sessionState === 'DECLINED') return 'declined'
  if (booking.sessionState === 'EXPIRED') return 'expired'
  if (booking.sessionOutcome) return BY_OUTCOME[booking.sessionOutcome]
  if (!isConfirmed(booking)) return 'notConfirmed'
  const canceller = booking.cancelledBy ?? actor
  if (canceller === 'tutor') return 'cancelledByTutor'
  if (canceller === 'ops' || canceller === 'system') return 'cancelledByPlatform'
  return waivedByTutor ? 'waivedByTutor' : studentRule(booking, at)
}

/** Whether the learner could end the booking now and get everything back; then moving it is free as well (EX02). */
export function isCancellingFree({ booking, at }: Pick<RefundRuleInput, 'booking' | 'at'>): boolean {
  return REFUND_RULES[refundRule({ booking, actor: 'student', at, waivedByTutor: false })] === 100
}

/** The instants at which the answer to a student can change, in order. */
export function refundBoundaries({
  start,
  requestedAt,
  policyVersion,
  withdrawalUntil,
}: RefundableBooking): Date[] {
  const policy = cancellationPolicy(policyVersion)
  const boundaries = [
    addHours(start, -policy.freeUntilHours),
    addHours(start, -policy.graceUntilHours),
    start,
  ]
  if (requestedAt) boundaries.push(addMinutes(requestedAt, policy.graceMinutes))
  if (withdrawalUntil) boundaries.push(withdrawalUntil)
  return boundaries.sort((a, b) => a.getTime() - b.getTime())
}

function isConfirmed({ sessionState, confirmedAt }: RefundableBooking): boolean {
  return sessionState === 'CONFIRMED' || sessionState === 'IN_PROGRESS' || confirmedAt !== null
}

function studentRule(booking: RefundableBooking, at: Date): PolicyRule {
  const { start, requestedAt, withdrawalUntil } = booking
  const policy = cancellationPolicy(booking.policyVersion)
  const freeUntil = addHours(start, -policy.freeUntilHours)
  if (at >= start) return 'started'
  if (at <= freeUntil) return 'early'
  if (withdrawalUntil && at <= withdrawalUntil) return 'withdrawal'
  const isInGrace =
    requestedAt !== null &&
    requestedAt > freeUntil &&
    at <= addMinutes(requestedAt, policy.graceMinutes) &&
    at < addHours(start, -policy.graceUntilHours)
  return isInGrace ? 'grace' : 'late'
}
