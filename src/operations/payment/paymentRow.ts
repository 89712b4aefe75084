import { sql } from '@payloadcms/db-postgres'
import type { PaymentState } from '@/domain/booking/states'
import { DomainError } from '@/domain/errors/domainError'
import { type Money, money } from '@/domain/money/money'
import type { PaymentPurpose } from '@/domain/payment/purposes'
import { cardPart, type Tenders } from '@/domain/payment/tenders'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'

export type LoadedPayment = {
  id: string
  /** Null for the payment of a whole series. */
  bookingId: string | null
  /** The payment of the series this is one lesson's share of; null when the lesson was paid for alone. */
  paidById: string | null
  /** The series it pays for as a whole. */
  seriesId: string | null
  purpose: PaymentPurpose
  /** The package it buys, or the one its lesson is taken from. */
  packageId: string | null
  payerId: string
  state: PaymentState
  amount: Money
  /** What of the amount is covered from within the marketplace. */
  tenders: Tenders
  /** The rest, for the processor. */
  card: Money
  /** By all ways together. */
  capturedAmount: number
  refundedAmount: number
  /** How many ways to pay were begun beyond the first: names the calls of each, so that a new way is a new call. */
  attempts: number
  checkoutSessionId: string | null
  checkoutUrl: string | null
  /** What the processor has the money under; of a share it is the intent of the whole. */
  intentId: string | null
  /** Why the last try with a card came to nothing; null once one went through. */
  failureCode: string | null
  createdAt: Date
}

type Row = Record<string, string | null>

/** The payment of a booking; with `lock`, its row stays locked until the transaction ends. @throws DomainError NOT_FOUND */
export async function paymentOfBooking(
  tx: Tx,
  bookingId: string,
  { lock = false } = {},
): Promise<LoadedPayment> {
  const { rows } = await prepared<Row>(
    tx,
    sql`
    select p.*, coalesce(p.intent_id, s.intent_id) as intent_id from payments p left join payments s on s.id = p.paid_by_id
    where p.booking_id = ${bookingId} order by p.created_at desc limit 1 ${lock ? sql`for update of p` : sql``}`,
  )
  return toPayment(rows[0], `booking ${bookingId}`)
}

/** What the processor knows of the payment of a booking: that payment, or the one of its whole series. */
export async function sourceOfBooking(tx: Tx, bookingId: string): Promise<LoadedPayment> {
  const payment = await paymentOfBooking(tx, bookingId)
  return payment.paidById ? readPayment(tx, payment.paidById) : payment
}

/** A payment by its own id; with `lock` as above. @throws DomainError NOT_FOUND */
export async function readPayment(tx: Tx, paymentId: string, { lock = false } = {}): Promise<LoadedPayment> {
  const { rows } = await prepared<Row>(
    tx,
    sql`select * from payments where id = ${paymentId} ${lock ? sql`for update` : sql``}`,
  )
  return toPayment(rows[0], paymentId)
}

function toPayment(row: Row | undefined, what: string): LoadedPayment {
  if (!row) throw new DomainError('NOT_FOUND', `no payment of ${what}`)
  const amount = money(Number(row.amount), row.currency as string)
  const tenders = {
    package: Number(row.package_amount),
    promo: Number(row.promo_amount),
    credit: Number(row.credit_amount),
    wallet: Number(row.wallet_amount),
  }
  return {
    id: row.id as string,
    bookingId: row.booking_id ?? null,
    paidById: row.paid_by_id ?? null,
    seriesId: row.series_id ?? null,
    purpose: row.purpose as PaymentPurpose,
    packageId: row.package_id ?? null,
    payerId: row.payer_id as string,
    state: row.state as PaymentState,
    amount,
    tenders,
    card: cardPart(amount, tenders),
    capturedAmount: Number(row.captured_amount),
    refundedAmount: Number(row.refunded_amount),
    attempts: Number(row.attempts),
    checkoutSessionId: row.checkout_session_id ?? null,
    checkoutUrl: row.checkout_url ?? null,
    intentId: row.intent_id ?? null,
    failureCode: row.failure_code ?? null,
    createdAt: new Date(row.created_at as string),
  }
}
