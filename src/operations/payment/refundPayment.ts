import type { Payload } from 'payload'
import { money } from '@/domain/money/money'
import { withTransaction } from '@/services/database/withTransaction'
import { paymentsFor } from './paymentsFor'
import { planRefund } from './planRefund'
import { recordRefund, recordRefundRefused } from './recordRefund'

type Input = { payload: Payload; bookingId: string; now: Date }

/**
 * Gives back what is due and not yet given, each part to where it came from: row, call, row; without a card part there is
 * nobody to call. The key names the total given so far, so a repeat of the same refund is the same refund and a later,
 * larger one is a new one.
 */
export async function refundPayment({ payload, bookingId, now }: Input): Promise<void> {
  const plan = await withTransaction(payload, ({ tx }) => planRefund({ tx, bookingId, now }))
  if (!plan) return
  const { key, parts, currency, intentId } = plan
  if (parts.card === 0 || !intentId) return recordRefund({ payload, bookingId, key, now })
  const { refundId, status } = await paymentsFor(payload).refund({
    intentId,
    amount: money(parts.card, currency),
    idempotencyKey: key,
    reason: 'requested_by_customer',
  })
  if (status === 'failed') return recordRefundRefused({ payload, key, refundId, now })
  await recordRefund({ payload, bookingId, key, refundId, now })
}
