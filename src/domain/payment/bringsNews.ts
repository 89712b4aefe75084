import type { PaymentState } from '../booking/states'

/** What is known of a payment when the processor tells of something about it. */
export type KnownPayment = {
  state: PaymentState
  /** Its money is collected and in our books. */
  isCollected: boolean
  /** It is paid on a page of the processor. */
  hasPage: boolean
  /** A capture or release of ours was begun and has no answer yet. */
  isAnswerDue: boolean
}

/** What an event tells of: that a card is held, that a pay page is done, or anything else. */
export type EventNews = 'cardHeld' | 'pageDone' | 'other'

/**
 * Whether an event may tell something new about a payment, so that it has to be looked at. It does not when the money is
 * collected; when the hold is in our books, or is that of a pay page, which tells of itself when it is done; or while we ask
 * for the end of the hold ourselves and the answer is on its way. What gets lost of all this a sweep asks for
 * (`recoverPayments`).
 */
export function bringsNews({ news, payment }: { news: EventNews; payment: KnownPayment }): boolean {
  if (payment.isCollected) return false
  if (news === 'cardHeld' && payment.hasPage) return false
  if (payment.state !== 'AUTHORIZED') return true
  return !payment.isAnswerDue && news === 'other'
}
