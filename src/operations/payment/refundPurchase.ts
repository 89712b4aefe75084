import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { money } from '@/domain/money/money'
import { database, type Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { chargebacksOf } from '../chargeback/queries/chargebacksOf'
import { readPayment } from './paymentRow'
import { paymentsFor } from './paymentsFor'
import { recordPurchaseRefund } from './recordPurchaseRefund'
import { recordRefundRefused } from './recordRefund'

type Input = { payload: Payload; paymentId: string; now: Date }

/**
 * Gives back what was planned of a purchase (`takeBack`), each part to where it came from: the processor is called with the
 * row's key, so that a repeat is the same refund. While a bank decides a chargeback of it nothing is given back: the sweep
 * asks again. Safe to run twice, late, or after a crash between any two steps.
 */
export async function refundPurchase({ payload, paymentId, now }: Input): Promise<void> {
  const { intentId, amount } = await readPayment(database(payload), paymentId)
  const due = await withTransaction(payload, ({ tx }) => afterTheBank({ tx, paymentId, now }))
  for (const { key, card } of due) {
    if (card === 0 || !intentId) {
      await recordPurchaseRefund({ payload, paymentId, key, now })
      continue
    }
    const { refundId, status } = await paymentsFor(payload).refund({
      intentId,
      amount: money(card, amount.currency),
      idempotencyKey: key,
      reason: 'requested_by_customer',
    })
    if (status === 'failed') await recordRefundRefused({ payload, key, refundId, now })
    else await recordPurchaseRefund({ payload, paymentId, key, refundId, now })
  }
}

type Due = { key: string; card: number }

/**
 * The refunds to be made now; none while a bank holds the money. What the payer has from their bank already goes nowhere:
 * that part answers for the loss of the chargeback instead (ADR 019).
 */
async function afterTheBank({ tx, paymentId, now }: Omit<Input, 'payload'> & { tx: Tx }): Promise<Due[]> {
  const payment = await readPayment(tx, paymentId, { lock: true })
  const bank = await chargebacksOf(tx, payment)
  if (bank.isOpen) return []
  const { rows } = await tx.execute<{ key: string; card: string }>(sql`
    select key, card_amount card from refunds where payment_id = ${paymentId} and state = 'pending' order by created_at, id`)
  let { cardLeft, unanswered } = bank
  const due: Due[] = []
  for (const row of rows) {
    const asked = Number(row.card)
    const taken = Math.min(Math.max(0, unanswered), Math.max(0, asked - cardLeft))
    const card = asked - taken
    if (taken > 0)
      await tx.execute(sql`
        update refunds set card_amount = ${card}, chargeback_amount = chargeback_amount + ${taken}, updated_at = ${now.toISOString()}
        where key = ${row.key} and state = 'pending'`)
    cardLeft -= card
    unanswered -= taken
    due.push({ key: row.key, card })
  }
  return due
}
