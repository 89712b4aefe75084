import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/services/database/tx'
import { enqueue } from '@/services/queue/queue'
import { planOperation } from './paymentOperation'
import type { LoadedPayment } from './paymentRow'

type Plan = {
  tx: Tx
  payment: LoadedPayment
  /** Of the refund. */
  id: string
  /** What makes it this one among the refunds of the payment. */
  part: string | number
  /** What goes back, minor units of the payment's currency, more than nothing. */
  amount: number
  /** Where it goes; the database refuses parts that do not add up to the amount. */
  to: { card: number; wallet: number }
  rule: 'withdrawal' | 'staff'
  reason: string | null
  now: Date
}

/** Row, call, row: stores what goes back of a purchase and the call that is to be made, and queues the job that makes it. */
export async function planPurchaseRefund(plan: Plan): Promise<void> {
  const { tx, payment, id, amount, to, rule, reason, now } = plan
  const at = now.toISOString()
  const key = `refund:${payment.id}:${plan.part}`
  if (to.card > 0)
    await planOperation({ tx, paymentId: payment.id, kind: 'refund', key, amount: to.card, now })
  await tx.execute(sql`
    insert into refunds (id, payment_id, key, amount, card_amount, wallet_amount, credit_amount, promo_amount, package_amount,
      currency, state, rule, reason, created_at, updated_at)
    values (${id}, ${payment.id}, ${key}, ${amount}, ${to.card}, ${to.wallet}, 0, 0, 0, ${payment.amount.currency}, 'pending',
      ${rule}, ${reason}, ${at}, ${at})`)
  await enqueue(tx, 'payment.refundPurchase', { paymentId: payment.id })
}

/** Whether the refund of this id was planned before: who asks again gets no second one. */
export async function isRefundPlanned(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`select 1 from refunds where id = ${id}`)
  return rows.length > 0
}
