import type { BookingSnapshot } from '../booking/bookingSnapshot'
import { type Money, money } from '../money/money'
import type { Tenders } from '../payment/tenders'
import { addHours } from '../time/instants'

/** So long after a trial the student may say that the tutor is no good fit (EX28): three days, to sleep on it. */
export const GOOD_FIT_HOURS = 72
/** One person uses the guarantee at most so often … */
export const MOST_GOOD_FITS = 2
/** … within so many days, counted back from the next time. Two replacements are enough to find somebody. */
export const GOOD_FIT_WINDOW_DAYS = 90

/** What did not fit; the tutor reads it, in kind words. What the student writes beside it is for staff alone. */
export const GOOD_FIT_REASONS = ['style', 'level', 'pace', 'language', 'times', 'other'] as const
export type GoodFitReason = (typeof GOOD_FIT_REASONS)[number]

type Trial = Pick<
  BookingSnapshot,
  'isTrial' | 'goodFitAt' | 'sessionOutcome' | 'paymentState' | 'disputeState' | 'endedAt' | 'refundDueAmount'
>

/** When the guarantee of a trial ends; null for what has none: another lesson, or a trial that was not given. */
export function goodFitUntil({ isTrial, sessionOutcome, endedAt }: Trial): Date | null {
  return isTrial && sessionOutcome === 'COMPLETED' && endedAt ? addHours(endedAt, GOOD_FIT_HOURS) : null
}

type Claim = {
  booking: Trial
  /** The payer's bank has asked about its payment, even if it took nothing. */
  isContested: boolean
  now: Date
}

/**
 * Whether the guarantee can be used now: the trial was given, its money collected and none of it given back, promised
 * back or argued about, with us or with the bank, and it was not used before.
 */
export function mayClaimGoodFit({ booking, isContested, now }: Claim): boolean {
  const until = goodFitUntil(booking)
  return (
    until !== null &&
    now < until &&
    booking.goodFitAt == null &&
    booking.paymentState === 'CAPTURED' &&
    (booking.refundDueAmount ?? 0) === 0 &&
    booking.disputeState === 'NONE' &&
    !isContested
  )
}

/**
 * What the student paid for a trial and gets as credit: money and credit of theirs, not what a code took off.
 * @param input.tenders how the payment of the trial was covered, in the currency of its price
 */
export const goodFitValue = ({ price, tenders }: { price: Money; tenders: Pick<Tenders, 'promo'> }): Money =>
  money(price.amount - tenders.promo, price.currency)
