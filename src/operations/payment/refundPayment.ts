import type { Payload } from 'payload'
import { money } from '@/domain/money/money'
import { withTransaction } from '@/services/database/withTransaction'
import { paymentErrorOf } from '@/services/payments/paymentError'
import { paymentsFor } from './paymentsFor'
import { planRefund, type RefundPlan } from './planRefund'
import { recordRefund, recordRefundRefused } from './recordRefund'
import { waitForBank } from './waitForBank'

type Input = { payload: Payload; bookingId: string; now: Date }

/** More refunds of one lesson than people decide while one is under way. */
const MOST_AT_ONCE = 10

/**
 * Gives back what is due and not yet given, each part to where it came from: row, call, row; without a card part there is
 * nobody to call. The key names the total given so far, so a repeat of the same refund is the same refund and a later,
 * larger one is a new one, made after it.
 */
export async function refundPayment({ payload, bookingId, now }: Input): Promise<void> {
  for (let turn = 0; turn < MOST_AT_ONCE; turn += 1) {
    const plan = await withTransaction(payload, ({ tx }) => planRefund({ tx, bookingId, now }))
    if (!plan || !(await carryOut({ payload, bookingId, plan, now }))) return
  }
}

/** @returns whether more may follow: not after the processor has said no */
async function carryOut({ payload, bookingId, plan, now }: Input & { plan: RefundPlan }): Promise<boolean> {
  const { key, parts, currency, intentId } = plan
  if (parts.card === 0 || !intentId) {
    await recordRefund({ payload, bookingId, key, now })
    return true
  }
  const answer = await paymentsFor(payload)
    .refund({
      intentId,
      amount: money(parts.card, currency),
      idempotencyKey: key,
      reason: 'requested_by_customer',
    })
    .catch((error: unknown) => {
      if (paymentErrorOf(error)?.reason === 'disputed') return null
      throw error
    })
  if (!answer) {
    await waitForBank({ payload, key, now })
    return false
  }
  const { refundId, status } = answer
  if (status === 'failed') {
    await recordRefundRefused({ payload, key, refundId, now })
    return false
  }
  await recordRefund({ payload, bookingId, key, refundId, now })
  return true
}
