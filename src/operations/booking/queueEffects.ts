import type { EffectName, NotificationTemplate } from '@/domain/booking/effects'
import { queueNotification } from '@/operations/notification/queueNotification'
import type { Tx } from '@/services/database/tx'
import { enqueue } from '@/services/queue/queue'

type ActingEffect = Exclude<EffectName, `notify:${string}`>

/** The job behind each effect of the process; exhaustive by type, so a new effect cannot be forgotten. */
const JOB: Record<ActingEffect, string> = {
  closeCheckout: 'payment.close',
  capturePayment: 'payment.capture',
  voidPayment: 'payment.void',
  refundPayment: 'payment.refund',
  settleLesson: 'booking.settle',
  releaseEarnings: 'booking.releaseEarnings',
  publishReviews: 'review.publish',
  strikeTutor: 'trust.strike',
}

type Effects = {
  tx: Tx
  bookingId: string
  effects: readonly EffectName[]
  /** What makes a notification unique: the history row of the move, or the kind of the timer. */
  causeKey: string
}

/** Queues what a move or a timer asks for, in the caller's transaction. */
export async function queueEffects({ tx, bookingId, effects, causeKey }: Effects): Promise<void> {
  for (const effect of effects) {
    if (effect.startsWith('notify:')) {
      const template = effect.slice('notify:'.length) as NotificationTemplate
      await queueNotification(tx, { bookingId, template, causeKey })
    } else await enqueue(tx, JOB[effect as ActingEffect], { bookingId })
  }
}
