import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import { type PaymentParts, partsOf, refundParts, tenderSum } from '@/domain/payment/tenders'
import type { Tx } from '@/services/database/tx'
import { lockBooking } from '../booking/bookingRow'
import { chargebacksOf } from '../chargeback/queries/chargebacksOf'
import { planOperation } from './paymentOperation'
import { type LoadedPayment, paymentOfBooking } from './paymentRow'
import { refundedParts } from './queries/refundedParts'

export type RefundPlan = { key: string; parts: PaymentParts; currency: string; intentId: string | null }
type Input = { tx: Tx; bookingId: string; now: Date }

/**
 * Stores the refund that is due; null when nothing is, or when a bank holds the money of a chargeback. One refund at a
 * time: what is under way is finished first, so that two decisions never give the same money twice. What the payer has
 * from their bank already is no money any more: that part goes nowhere (ADR 019).
 */
export async function planRefund({ tx, bookingId, now }: Input): Promise<RefundPlan | null> {
  const booking = await lockBooking(tx, bookingId)
  const payment = await paymentOfBooking(tx, bookingId, { lock: true })
  const isCaptured = payment.state === 'CAPTURED' || payment.state === 'PARTIALLY_REFUNDED'
  if (!isCaptured) return null
  const underWay = await refundUnderWay(tx, payment.id)
  const amount = underWay?.amount ?? (booking.refundDueAmount ?? 0) - payment.refundedAmount
  if (amount <= 0) return null
  const bank = await chargebacksOf(tx, payment)
  if (bank.isOpen && !underWay?.isAsked) return null
  const key = underWay?.key ?? `refund:${payment.id}:${booking.refundDueAmount}`
  const refunded = await refundedParts(tx, payment.id)
  const chargeback = Math.min(Math.max(0, bank.unanswered), amount)
  const captured = capturedParts(payment)
  const paid = { ...captured, card: Math.min(captured.card, refunded.card + bank.cardLeft) }
  const parts = bank.isOpen
    ? (underWay as UnderWay).parts
    : refundParts({ paid, refunded, amount: amount - chargeback, to: booking.refundTo ?? 'original' })
  const { currency } = payment.amount
  const guaranteed = Math.min(Math.max(0, booking.guaranteeAmount - refunded.guaranteed), amount)
  const at = now.toISOString()
  const { rows } = await tx.execute<{ state: string }>(sql`
    insert into refunds (id, booking_id, payment_id, key, amount, card_amount, wallet_amount, credit_amount, promo_amount, package_amount,
      chargeback_amount, guarantee_amount, currency, state, reason, created_at, updated_at)
    values (${uuidv7()}, ${bookingId}, ${payment.id}, ${key}, ${amount}, ${parts.card}, ${parts.wallet}, ${parts.credit}, ${parts.promo},
      ${parts.package}, ${amount - sumOf(parts)}, ${guaranteed}, ${currency}, 'pending', null, ${at}, ${at})
    on conflict (key) do update set card_amount = excluded.card_amount, wallet_amount = excluded.wallet_amount,
      credit_amount = excluded.credit_amount, promo_amount = excluded.promo_amount, package_amount = excluded.package_amount,
      chargeback_amount = excluded.chargeback_amount, guarantee_amount = excluded.guarantee_amount, updated_at = excluded.updated_at
      where refunds.state = 'pending'
    returning state`)
  // Refused by the bank: a person has to find another way.
  if (rows.length === 0) return null
  if (parts.card > 0)
    await planOperation({ tx, paymentId: payment.id, kind: 'refund', key, amount: parts.card, now })
  return { key, parts, currency, intentId: payment.intentId }
}

type UnderWay = {
  key: string
  amount: number
  parts: PaymentParts
  /** The processor may have been asked for it, and may have done it. */
  isAsked: boolean
}

type Row = Record<'key' | 'amount' | keyof PaymentParts, string> & { is_asked: boolean }

async function refundUnderWay(tx: Tx, paymentId: string): Promise<UnderWay | null> {
  const { rows } = await tx.execute<Row>(sql`
    select r.key, r.amount, r.card_amount card, r.wallet_amount wallet, r.credit_amount credit, r.promo_amount promo,
      r.package_amount package, o.id is not null is_asked
    from refunds r left join payment_operations o on o.key = r.key and o.state = 'pending'
    where r.payment_id = ${paymentId} and r.state = 'pending' order by r.created_at, r.id limit 1`)
  const row = rows[0]
  if (!row) return null
  const parts = {
    card: Number(row.card),
    wallet: Number(row.wallet),
    credit: Number(row.credit),
    promo: Number(row.promo),
    package: Number(row.package),
  }
  return { key: row.key, amount: Number(row.amount), parts, isAsked: row.is_asked }
}

const sumOf = (parts: PaymentParts) => parts.card + tenderSum(parts)

/** What was collected in each way; the card may have been charged for less than was asked for. */
const capturedParts = ({ amount, tenders, capturedAmount }: LoadedPayment): PaymentParts => ({
  ...partsOf(amount, tenders),
  card: capturedAmount - tenderSum(tenders),
})
