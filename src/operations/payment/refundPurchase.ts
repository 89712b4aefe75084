import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { money } from '@/domain/money/money'
import { database } from '@/services/database/tx'
import { readPayment } from './paymentRow'
import { paymentsFor } from './paymentsFor'
import { recordPurchaseRefund } from './recordPurchaseRefund'
import { recordRefundRefused } from './recordRefund'

type Input = { payload: Payload; paymentId: string; now: Date }

/**
 * Gives back what was planned of a purchase (`takeBack`), each part to where it came from: the processor is called with the
 * row's key, so that a repeat is the same refund. Safe to run twice, late, or after a crash between any two steps.
 */
export async function refundPurchase({ payload, paymentId, now }: Input): Promise<void> {
  const { intentId, amount } = await readPayment(database(payload), paymentId)
  const { rows } = await database(payload).execute<{ key: string; card: string }>(sql`
    select key, card_amount card from refunds where payment_id = ${paymentId} and state = 'pending' order by created_at, id`)
  for (const { key, card } of rows) {
    if (Number(card) === 0 || !intentId) {
      await recordPurchaseRefund({ payload, paymentId, key, now })
      continue
    }
    const { refundId, status } = await paymentsFor(payload).refund({
      intentId,
      amount: money(Number(card), amount.currency),
      idempotencyKey: key,
      reason: 'requested_by_customer',
    })
    if (status === 'failed') await recordRefundRefused({ payload, key, refundId, now })
    else await recordPurchaseRefund({ payload, paymentId, key, refundId, now })
  }
}
