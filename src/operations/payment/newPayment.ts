import { sql } from '@payloadcms/db-postgres'
import type { Money } from '@/domain/money/money'
import type { PaymentPurpose } from '@/domain/payment/purposes'
import { NO_TENDERS, type Tenders } from '@/domain/payment/tenders'

export type NewPayment = {
  id: string
  payerId: string
  amount: Money
  /** What of the amount is covered without the card. */
  tenders?: Tenders
  purpose?: PaymentPurpose
  bookingId?: string
  seriesId?: string
  /** The package it buys, or the one the lesson is taken from. */
  packageId?: string | null
  /** The payment of the whole series this is one lesson's share of. */
  paidById?: string
  now: Date
}

/**
 * A payment that waits to be made, as an insert to run with the one of what it pays for. The processor hears of it when
 * the payer comes to pay (`openCheckout`).
 */
export function newPayment({
  id,
  payerId,
  amount,
  tenders = NO_TENDERS,
  purpose = 'lesson',
  bookingId,
  seriesId,
  packageId,
  paidById,
  now,
}: NewPayment): ReturnType<typeof sql> {
  const at = now.toISOString()
  return sql`
    insert into payments (id, purpose, booking_id, series_id, package_id, paid_by_id, payer_id, state, amount, currency, package_amount,
      promo_amount, credit_amount, wallet_amount, captured_amount, refunded_amount, provider, created_at, updated_at)
    values (${id}, ${purpose}, ${bookingId ?? null}, ${seriesId ?? null}, ${packageId ?? null}, ${paidById ?? null}, ${payerId}, 'PENDING',
      ${amount.amount}, ${amount.currency}, ${tenders.package}, ${tenders.promo}, ${tenders.credit}, ${tenders.wallet}, 0, 0, 'stripe', ${at}, ${at})`
}
