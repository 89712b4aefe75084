import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { money } from '@/domain/money/money'
import { withTransaction } from '@/services/database/withTransaction'
import { paymentErrorOf } from '@/services/payments/paymentError'
import { chargebacksOf } from '../chargeback/queries/chargebacksOf'
import { topUpLoss } from '../chargeback/queries/topUpLoss'
import { planOperation } from './paymentOperation'
import { readPayment } from './paymentRow'
import { paymentsFor } from './paymentsFor'
import { recordPurchaseRefund, recordPurchaseRefundIn } from './recordPurchaseRefund'
import { recordRefundRefused } from './recordRefund'
import { waitForBank } from './waitForBank'

type Input = { payload: Payload; paymentId: string; now: Date }
type Planned = { key: string; card: number; currency: string; intentId: string | null }

/**
 * Gives back what was planned of a purchase (`takeBack`, `refundTopUp`), each part to where it came from: the processor is called with the
 * row's key, so that a repeat is the same refund. While a bank decides about the purchase it waits. Safe to run twice, late,
 * or after a crash between any two steps.
 */
export async function refundPurchase({ payload, paymentId, now }: Input): Promise<void> {
  const planned = await plan({ payload, paymentId, now })
  if (!planned) return
  const { key, card, currency, intentId } = planned
  if (card === 0 || !intentId) return recordPurchaseRefund({ payload, paymentId, key, now })
  const answer = await paymentsFor(payload)
    .refund({
      intentId,
      amount: money(card, currency),
      idempotencyKey: key,
      reason: 'requested_by_customer',
    })
    .catch((error: unknown) => {
      if (paymentErrorOf(error)?.reason === 'disputed') return null
      throw error
    })
  if (!answer) return refusedByBank({ payload, paymentId, planned, now })
  const { refundId, status } = answer
  if (status === 'failed') await recordRefundRefused({ payload, key, refundId, now })
  else await recordPurchaseRefund({ payload, paymentId, key, refundId, now })
}

type Row = { key: string; card: string; isAsked: boolean }

/** The refund to make now: there is one at a time (`takeBack`, `refundTopUp`). Null when there is none, or a bank decides first. */
function plan({ payload, paymentId, now }: Input): Promise<Planned | null> {
  return withTransaction(payload, async ({ tx }) => {
    const payment = await readPayment(tx, paymentId, { lock: true })
    const { rows } = await tx.execute<Row>(sql`
      select r.key, r.card_amount card, coalesce(o.attempts > 1, false) "isAsked"
      from refunds r left join payment_operations o on o.key = r.key and o.state = 'pending'
      where r.payment_id = ${paymentId} and r.state = 'pending' order by r.created_at, r.id limit 1`)
    const [row] = rows
    if (!row) return null
    // What the processor may have done before the bank came is asked for again: it answers the same key the same.
    if (!row.isAsked && (await chargebacksOf(tx, payment)).isOpen) return null
    const { key, card } = { key: row.key, card: Number(row.card) }
    if (card > 0) await planOperation({ tx, paymentId, kind: 'refund', key, amount: card, now })
    return { key, card, currency: payment.amount.currency, intentId: payment.intentId }
  })
}

type Refused = Input & { planned: Planned }

/**
 * The processor gives no money back that a bank is after. Once the payer has it from there, that is the refund: it makes
 * good the marketplace's loss, and what the bank did not give goes to the wallet. Until then it waits.
 */
async function refusedByBank({ payload, paymentId, planned, now }: Refused): Promise<void> {
  const { key, card } = planned
  const isDone = await withTransaction(payload, async ({ tx }) => {
    const payment = await readPayment(tx, paymentId, { lock: true })
    const bank = await chargebacksOf(tx, payment)
    const unanswered = payment.purpose === 'topUp' ? await topUpLoss(tx, paymentId) : bank.unanswered
    if (bank.isOpen || (unanswered <= 0 && bank.cardLeft > 0)) return false
    const toLoss = Math.min(card, unanswered)
    await tx.execute(sql`
      update refunds set card_amount = 0, wallet_amount = wallet_amount + card_amount - ${toLoss}, chargeback_amount = ${toLoss}
      where key = ${key} and state = 'pending'`)
    await recordPurchaseRefundIn({ tx, paymentId, key, now })
    return true
  })
  if (!isDone) await waitForBank({ payload, key, now })
}
