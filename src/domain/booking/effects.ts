import type { BookingSnapshot } from './bookingSnapshot'
import { isOver } from './states'

/** What is queued after a move, in the transaction of the move. Each effect re-checks the state and may run twice. */
export type EffectName =
  | 'closeCheckout'
  | 'capturePayment'
  | 'voidPayment'
  | 'refundPayment'
  | 'settleLesson'
  | 'releaseEarnings'
  | 'publishReviews'
  | 'strikeTutor'
  | `notify:${NotificationTemplate}`

export type NotificationTemplate =
  | 'approvalGiven'
  | 'requestReceived'
  | 'requestSent'
  | 'requestNudge'
  | 'requestDeclined'
  | 'requestExpired'
  | 'bookingConfirmed'
  | 'bookingCancelled'
  | 'lessonMoved'
  | 'timeProposed'
  | 'proposalDeclined'
  | 'proposalExpired'
  | 'agreedUnpaid'
  | 'reminder24h'
  | 'reminder1h'
  | 'lessonCompleted'
  | 'lessonNotHeld'
  | 'paymentFailed'
  | 'paymentReceipt'
  | 'refundSent'
  | 'disputeOpened'
  | 'disputeResolved'
  | 'disputeAppealed'

type EffectContext = {
  /** The booking after the move. */
  after: BookingSnapshot
  /** What the student is to get back in all, minor units (`refundFor`). */
  due: number
}

const isCaptured = ({ after }: EffectContext) =>
  after.paymentState === 'CAPTURED' || after.paymentState === 'PARTIALLY_REFUNDED'
const paid = ({ after }: EffectContext) => after.price.amount + after.serviceFee.amount
const isKept = (context: EffectContext) => isOver(context.after.sessionState) && context.due < paid(context)

/**
 * When an effect of the table applies; one that is not listed always does. A session that is over is settled for what
 * is not given back, and what is given back is released or refunded, whatever the payment had reached by then.
 */
const APPLIES: { readonly [E in EffectName]?: (context: EffectContext) => boolean } = {
  closeCheckout: ({ after }) => after.paymentState === 'PENDING' || after.paymentState === 'FAILED',
  capturePayment: (context) =>
    context.after.paymentState === 'AUTHORIZED' &&
    (isKept(context) ||
      (context.after.sessionState === 'CONFIRMED' && context.after.holdStrategy === 'captureOnConfirm')),
  voidPayment: (context) =>
    context.after.paymentState === 'AUTHORIZED' && isOver(context.after.sessionState) && !isKept(context),
  refundPayment: (context) =>
    isCaptured(context) && isOver(context.after.sessionState) && context.due > context.after.refundedAmount,
  settleLesson: (context) => isCaptured(context) && isKept(context),
  'notify:agreedUnpaid': ({ after }) => after.replacesRequest === true,
  'notify:paymentFailed': ({ after }) => after.sessionState !== 'HELD',
}

/** The effects of a row that apply to the booking as it is after the move. */
export function applicableEffects(effects: readonly EffectName[], context: EffectContext): EffectName[] {
  return effects.filter((effect) => APPLIES[effect]?.(context) ?? true)
}
