import { sql } from '@payloadcms/db-postgres'
import type { PaymentState } from '@/domain/booking/states'
import { DomainError } from '@/domain/errors/domainError'
import { type Money, money } from '@/domain/money/money'
import type { Tx } from '@/services/database/tx'

export type LoadedPayment = {
  id: string
  bookingId: string
  payerId: string
  state: PaymentState
  amount: Money
  capturedAmount: number
  refundedAmount: number
  checkoutSessionId: string | null
  checkoutUrl: string | null
  intentId: string | null
  createdAt: Date
}

type Row = Record<string, string | null>

/** The payment of a booking; with `lock`, its row stays locked until the transaction ends. @throws DomainError NOT_FOUND */
export async function paymentOfBooking(
  tx: Tx,
  bookingId: string,
  { lock = false } = {},
): Promise<LoadedPayment> {
  const { rows } = await tx.execute<Row>(
    sql`select * from payments where booking_id = ${bookingId} order by created_at desc limit 1 ${lock ? sql`for update` : sql``}`,
  )
  return toPayment(rows[0], `booking ${bookingId}`)
}

/** A payment by its own id. @throws DomainError NOT_FOUND */
export async function readPayment(tx: Tx, paymentId: string): Promise<LoadedPayment> {
  const { rows } = await tx.execute<Row>(sql`select * from payments where id = ${paymentId}`)
  return toPayment(rows[0], paymentId)
}

function toPayment(row: Row | undefined, what: string): LoadedPayment {
  if (!row) throw new DomainError('NOT_FOUND', `no payment of ${what}`)
  return {
    id: row.id as string,
    bookingId: row.booking_id as string,
    payerId: row.payer_id as string,
    state: row.state as PaymentState,
    amount: money(Number(row.amount), row.currency as string),
    capturedAmount: Number(row.captured_amount),
    refundedAmount: Number(row.refunded_amount),
    checkoutSessionId: row.checkout_session_id ?? null,
    checkoutUrl: row.checkout_url ?? null,
    intentId: row.intent_id ?? null,
    createdAt: new Date(row.created_at as string),
  }
}
