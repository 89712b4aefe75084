import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { decidesPayments } from '@/domain/identity/staffRights'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { writeAudit } from '@/operations/trust/writeAudit'
import { withTransaction } from '@/services/database/withTransaction'
import { SLUGS } from '@/slugs'
import { lockBooking } from '../booking/bookingRow'
import { readPayment } from './paymentRow'
import { recordPurchaseRefundIn } from './recordPurchaseRefund'
import { recordRefundIn } from './recordRefund'

type Input = {
  payload: Payload
  viewer: Viewer
  refundId: string
  /** For the audit log. */
  reason: string
  now: Date
}

type Row = {
  key: string
  booking_id: string | null
  payment_id: string
  card_amount: string
  currency: string
}

/**
 * Sends a refund, of a lesson, a package or a top-up, that the bank would not take to the student's wallet instead (CT01, EX38): the card's part becomes the
 * wallet's, and the refund is recorded like any other. Once, however often it is asked.
 * @throws DomainError FORBIDDEN, NOT_FOUND, REASON_REQUIRED; PAYMENT_STATE_CHANGED when the refund has not failed
 */
export async function refundToWallet({ payload, viewer, refundId, reason, now }: Input): Promise<void> {
  if (!decidesPayments(viewer))
    throw new DomainError('FORBIDDEN', `user ${viewer.id} sends refund ${refundId} to a wallet`)
  const words = reason.trim()
  if (!words) throw new DomainError('REASON_REQUIRED', 'refund without a reason', { field: 'reason' })
  await withTransaction(
    payload,
    async ({ req, tx }) => {
      const found = await tx.execute<Row>(sql`
        select key, booking_id, payment_id, card_amount, currency from refunds where id = ${refundId}`)
      const [refund] = found.rows
      if (!refund) throw new DomainError('NOT_FOUND', `no refund ${refundId}`)
      const { key, booking_id: bookingId, payment_id: paymentId, card_amount: card, currency } = refund
      if (bookingId) await lockBooking(tx, bookingId)
      else await readPayment(tx, paymentId, { lock: true })
      const { rows } = await tx.execute(sql`
        update refunds set state = 'pending', wallet_amount = wallet_amount + card_amount, card_amount = 0,
          updated_at = ${now.toISOString()} where id = ${refundId} and state = 'failed' returning id`)
      if (rows.length === 0)
        throw new DomainError('PAYMENT_STATE_CHANGED', `refund ${refundId} has not failed`)
      await writeAudit({
        req,
        actorId: viewer.id,
        action: 'refundToWallet',
        target: SLUGS.refunds,
        targetId: refundId,
        reason: words,
        changes: { from: 'card', to: 'wallet', amount: Number(card), currency },
      })
      if (bookingId) await recordRefundIn({ req, tx, bookingId, key, now })
      else await recordPurchaseRefundIn({ tx, paymentId, key, now })
    },
    { user: viewer.user },
  )
}
