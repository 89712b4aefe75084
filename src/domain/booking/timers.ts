import { reviewWindow } from '../review/reviewWindow'
import { addHours } from '../time/instants'
import type { BookingSnapshot } from './bookingSnapshot'
import { earningsAvailableFrom, lessonOver, noShowFrom } from './deadlines'
import type { EffectName } from './effects'
import type { FieldConditions } from './states'

/** What rings without moving the booking. */
type Notice = {
  when: FieldConditions
  effects: readonly EffectName[]
  /** A reminder that is late is worthless and left out; work that is late is still done. */
  skipWhenLate: boolean
}

type TimerRule = {
  /** Null when the booking has no such moment. */
  dueAt: (booking: BookingSnapshot) => Date | null
  /** Left out for timers that make a move: which move, and when, stands in the transition table. */
  notice?: Notice
}

/** The tutor is nudged while the answer is theirs to give. */
const whileRequested: FieldConditions = { sessionState: ['REQUESTED'], proposal: ['NONE'] }
const whileConfirmed: FieldConditions = { sessionState: ['CONFIRMED'] }
/**
 * Earnings wait out the problem window; an open dispute freezes them (CT14). The tutor may earn of a lesson that was
 * given back as well: when the marketplace paid for that (NV20).
 */
const whileEarning: FieldConditions = {
  sessionState: ['ENDED', 'CANCELLED'],
  sessionOutcome: [null, 'COMPLETED', 'NO_SHOW_STUDENT'],
  paymentState: ['CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED'],
  disputeState: ['NONE', 'RESOLVED_REFUNDED', 'RESOLVED_PARTIAL', 'RESOLVED_UPHELD'],
}

/** Every timer of domain.md section 2, with its due instant. */
const TIMERS = {
  holdExpires: { dueAt: (booking) => booking.holdExpiresAt },
  approvalExpires: { dueAt: (booking) => booking.requestExpiresAt },
  requestExpires: { dueAt: (booking) => booking.requestExpiresAt },
  proposalExpires: { dueAt: (booking) => booking.proposalExpiresAt },
  requestNudgeHalf: {
    dueAt: (booking) => partOfRequest(booking, 0.5),
    notice: { when: whileRequested, effects: ['notify:requestNudge'], skipWhenLate: true },
  },
  requestNudgeThreeQuarters: {
    dueAt: (booking) => partOfRequest(booking, 0.75),
    notice: { when: whileRequested, effects: ['notify:requestNudge'], skipWhenLate: true },
  },
  reminder24h: {
    dueAt: (booking) => hoursBefore(booking, 24),
    notice: { when: whileConfirmed, effects: ['notify:reminder24h'], skipWhenLate: true },
  },
  reminder1h: {
    dueAt: (booking) => hoursBefore(booking, 1),
    notice: { when: whileConfirmed, effects: ['notify:reminder1h'], skipWhenLate: true },
  },
  start: { dueAt: (booking) => booking.start },
  noShow: { dueAt: noShowFrom },
  end: { dueAt: (booking) => booking.end },
  earningsAvailable: {
    dueAt: earningsAvailableFrom,
    notice: { when: whileEarning, effects: ['releaseEarnings'], skipWhenLate: false },
  },
  reviewsClose: {
    dueAt: (booking) => reviewWindow({ lessonOver: lessonOver(booking) }).closesAt,
    notice: {
      when: { sessionState: ['ENDED'], sessionOutcome: ['COMPLETED'] },
      effects: ['publishReviews'],
      skipWhenLate: false,
    },
  },
} as const satisfies Record<string, TimerRule>

export type TimerKind = keyof typeof TIMERS

export const TIMER_KINDS = Object.keys(TIMERS) as readonly TimerKind[]

/** The rule of a timer, seen as the general type. */
export function timerRule(kind: TimerKind): TimerRule {
  return TIMERS[kind]
}

/** Between the request and its expiry; the tutor is nudged at a half and at three quarters. */
function partOfRequest({ requestedAt, requestExpiresAt }: BookingSnapshot, part: number): Date | null {
  if (!requestedAt || !requestExpiresAt) return null
  const span = requestExpiresAt.getTime() - requestedAt.getTime()
  return new Date(requestedAt.getTime() + Math.round(span * part))
}

/** Hours before the start; null when the lesson was booked later than that (CT22). */
function hoursBefore({ start, requestedAt, confirmedAt }: BookingSnapshot, hours: number): Date | null {
  const dueAt = addHours(start, -hours)
  const bookedAt = requestedAt ?? confirmedAt
  return bookedAt && bookedAt > dueAt ? null : dueAt
}
