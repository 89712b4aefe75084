import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { paidInAll } from '@/domain/booking/refundFor'
import { DomainError } from '@/domain/errors/domainError'
import { decidesPayments } from '@/domain/identity/staffRights'
import { REVIEW_MOVES, type ReviewDecision } from '@/domain/payment/reviews'
import { t } from '@/messages/t'
import { moveBooking } from '@/operations/booking/moveBooking'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { writeAudit } from '@/operations/trust/writeAudit'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { enqueue } from '@/services/queue/queue'
import { SLUGS } from '@/slugs'
import { lockShares, type Share } from './lockShares'
import { readPayment } from './paymentRow'

type Input = {
  payload: Payload
  viewer: Viewer
  reviewId: string
  decision: ReviewDecision
  /** For the audit log. */
  reason: string
  now: Date
}

/**
 * Staff let a held payment go on, or refuse it: then its lessons are cancelled, everything goes back, and the people are
 * told in words that accuse nobody. State, audit line and cancellation, all or nothing; the money follows as it does
 * with every cancelled lesson. What was to be bought at once is bought, or let go, by its job.
 * @throws DomainError FORBIDDEN (also for one's own payment), REASON_REQUIRED, NOT_FOUND; PAYMENT_STATE_CHANGED when it was
 *   decided before, or a lesson has begun
 */
export async function decideReview({
  payload,
  viewer,
  reviewId,
  decision,
  reason,
  now,
}: Input): Promise<void> {
  if (!decidesPayments(viewer)) throw new DomainError('FORBIDDEN', `user ${viewer.id} decides on payments`)
  const words = reason.trim()
  if (!words) throw new DomainError('REASON_REQUIRED', `${decision} without a reason`, { field: 'reason' })
  await withTransaction(
    payload,
    async ({ req, tx }) => {
      const { bookingId, paymentId, payerId } = await readReview(tx, reviewId)
      if (payerId === viewer.id)
        throw new DomainError('FORBIDDEN', `user ${viewer.id} decides on their own payment`)
      const shares = bookingId ? (await lockShares(tx, bookingId)).shares : []
      if (!bookingId) await readPayment(tx, paymentId, { lock: true })
      await move({ tx, reviewId, decision, words, deciderId: viewer.id, now })
      await writeAudit({
        req,
        actorId: viewer.id,
        action: `${decision}Payment`,
        target: SLUGS.paymentReviews,
        targetId: reviewId,
        reason: words,
        changes: { state: { from: 'open', to: REVIEW_MOVES[decision].to } },
      })
      if (!bookingId)
        await enqueue(tx, `payment.${decision === 'approve' ? 'capture' : 'void'}Purchase`, { paymentId })
      else if (decision === 'approve') await enqueue(tx, 'payment.capture', { bookingId })
      else await cancelAll({ req, tx, shares, deciderId: viewer.id, now })
    },
    { user: viewer.user },
  )
}

type Found = {
  /** Null for what is bought at once. */
  bookingId: string | null
  paymentId: string
  payerId: string
}

async function readReview(tx: Tx, reviewId: string): Promise<Found> {
  const { rows } = await tx.execute<Found>(sql`
    select booking_id "bookingId", payment_id "paymentId", payer_id "payerId" from payment_reviews where id = ${reviewId}`)
  if (!rows[0]) throw new DomainError('NOT_FOUND', `no review ${reviewId}`)
  return rows[0]
}

type Move = Pick<Input, 'reviewId' | 'decision' | 'now'> & { tx: Tx; words: string; deciderId: string }

async function move({ tx, reviewId, decision, words, deciderId, now }: Move): Promise<void> {
  const { from, to } = REVIEW_MOVES[decision]
  const at = now.toISOString()
  const { rows } = await tx.execute(sql`
    update payment_reviews set state = ${to}, decision = ${words}, decided_at = ${at}, decided_by_id = ${deciderId}, updated_at = ${at}
    where id = ${reviewId} and state = ${from[0]} returning id`)
  if (rows.length === 0)
    throw new DomainError('PAYMENT_STATE_CHANGED', `review ${reviewId} cannot ${decision} any more`)
}

type CancelAll = {
  req: PayloadRequest
  tx: Tx
  shares: readonly Share[]
  deciderId: string
  now: Date
}

async function cancelAll({ req, tx, shares, deciderId, now }: CancelAll): Promise<void> {
  const open = shares.filter(({ booking }) => booking.paymentState === 'AUTHORIZED')
  if (
    open.some(({ booking }) => booking.sessionState !== 'REQUESTED' && booking.sessionState !== 'CONFIRMED')
  )
    throw new DomainError('PAYMENT_STATE_CHANGED', 'a lesson of this payment has begun', {
      userMessage: t('risk.begun'),
    })
  for (const [index, { booking }] of open.entries())
    await moveBooking({
      req,
      tx,
      booking,
      action: 'cancel',
      mover: { kind: 'ops', userId: deciderId },
      reason: t('risk.refusedReason'),
      refundTerms: { overrideAmount: paidInAll(booking).amount },
      isQuiet: index > 0,
      now,
    })
}
