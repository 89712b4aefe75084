import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import { type PaymentParts, partsOf, refundParts, tenderSum } from '@/domain/payment/tenders'
import type { Tx } from '@/services/database/tx'
import { lockBooking } from '../booking/bookingRow'
import { planOperation } from './paymentOperation'
import { type LoadedPayment, paymentOfBooking } from './paymentRow'
import { refundedParts } from './queries/refundedParts'

export type RefundPlan = { key: string; parts: PaymentParts; currency: string; intentId: string | null }
type Input = { tx: Tx; bookingId: string; now: Date }

/** Stores the refund that is due; null when nothing is. The same refund planned again keeps its first division. */
export async function planRefund({ tx, bookingId, now }: Input): Promise<RefundPlan | null> {
  const booking = await lockBooking(tx, bookingId)
  const payment = await paymentOfBooking(tx, bookingId, { lock: true })
  const amount = (booking.refundDueAmount ?? 0) - payment.refundedAmount
  const isCaptured = payment.state === 'CAPTURED' || payment.state === 'PARTIALLY_REFUNDED'
  if (!isCaptured || amount <= 0) return null
  const key = `refund:${payment.id}:${booking.refundDueAmount}`
  const refunded = await refundedParts(tx, payment.id)
  const { currency } = payment.amount
  const parts = refundParts({
    paid: capturedParts(payment),
    refunded,
    amount,
    to: booking.refundTo ?? 'original',
  })
  if (parts.card > 0)
    await planOperation({ tx, paymentId: payment.id, kind: 'refund', key, amount: parts.card, now })
  const at = now.toISOString()
  await tx.execute(sql`
    insert into refunds (id, booking_id, payment_id, key, amount, card_amount, wallet_amount, credit_amount, promo_amount, package_amount,
      currency, state, reason, created_at, updated_at)
    values (${uuidv7()}, ${bookingId}, ${payment.id}, ${key}, ${amount}, ${parts.card}, ${parts.wallet}, ${parts.credit}, ${parts.promo},
      ${parts.package}, ${currency}, 'pending', null, ${at}, ${at}) on conflict (key) do nothing`)
  return { key, parts, currency, intentId: payment.intentId }
}

/** What was collected in each way; the card may have been charged for less than was asked for. */
const capturedParts = ({ amount, tenders, capturedAmount }: LoadedPayment): PaymentParts => ({
  ...partsOf(amount, tenders),
  card: capturedAmount - tenderSum(tenders),
})
