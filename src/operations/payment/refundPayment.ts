import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { refundEntry } from '@/domain/ledger/entries'
import { money } from '@/domain/money/money'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { logger } from '@/services/logging/logger'
import { type LoadedBooking, lockBooking } from '../booking/bookingRow'
import { moveBooking } from '../booking/moveBooking'
import { pendingOfBooking } from '../payout/pendingOfBooking'
import { finishOperation, planOperation } from './paymentOperation'
import { type LoadedPayment, paymentOfBooking } from './paymentRow'
import { paymentsFor } from './paymentsFor'
import { postEntry } from './postEntry'

type Input = { payload: Payload; bookingId: string; now: Date }

/**
 * Gives back what is due and not yet given: row, call, row. The key names the total given so far, so a repeat of the
 * same refund is the same refund and a later, larger one is a new one.
 */
export async function refundPayment({ payload, bookingId, now }: Input): Promise<void> {
  const plan = await withTransaction(payload, ({ tx }) => planRefund(tx, bookingId, now))
  if (!plan) return
  const amount = money(plan.amount, plan.currency)
  const result = await paymentsFor(payload).refund({
    intentId: plan.intentId,
    amount,
    idempotencyKey: plan.key,
    reason: 'requested_by_customer',
  })
  if (result.status === 'failed')
    return recordFailure({ payload, key: plan.key, refundId: result.refundId, now })
  await withTransaction(payload, async ({ req, tx }) => {
    const booking = await lockBooking(tx, bookingId)
    const payment = await paymentOfBooking(tx, bookingId, { lock: true })
    if (!(await finishOperation({ tx, key: plan.key, state: 'done', resultId: result.refundId, now }))) return
    const at = now.toISOString()
    const { rows } = await tx.execute<{ id: string }>(sql`
      update refunds set state = 'succeeded', processor_refund_id = ${result.refundId}, updated_at = ${at} where key = ${plan.key} returning id`)
    const refunded = payment.refundedAmount + plan.amount
    const isAll = refunded >= payment.capturedAmount
    await tx.execute(sql`
      update payments set refunded_amount = ${refunded}, state = ${isAll ? 'REFUNDED' : 'PARTIALLY_REFUNDED'}, updated_at = ${at} where id = ${payment.id}`)
    await tx.execute(sql`update bookings set refunded_amount = ${refunded} where id = ${bookingId}`)
    if (payment.paidById) await noteOnWhole({ tx, paymentId: payment.paidById, amount: plan.amount, at })
    const entry = refundEntry({
      refundId: rows[0]?.id ?? plan.key,
      bookingId,
      amount,
      settled: await settledShares(tx, booking),
    })
    await postEntry({ tx, entry, bookingId, now })
    await moveBooking({
      req,
      tx,
      booking,
      action: isAll ? 'refund' : 'refundPartly',
      isQuiet: payment.paidById !== null && (await isMoreToCome(tx, payment)),
      mover: { kind: 'system', userId: null },
      now,
    })
  })
}

/** Whether other lessons of the series wait for their money as well: people hear of all of it with the last. */
async function isMoreToCome(tx: Tx, { paidById, bookingId }: LoadedPayment): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select 1 from payments p join bookings b on b.id = p.booking_id
    where p.paid_by_id = ${paidById} and p.booking_id <> ${bookingId} and p.state in ('CAPTURED', 'PARTIALLY_REFUNDED')
      and b.refund_due_amount > b.refunded_amount limit 1`)
  return rows.length > 0
}

/** The payment of a series shows what has been given back of all its lessons. */
async function noteOnWhole({
  tx,
  paymentId,
  amount,
  at,
}: {
  tx: Tx
  paymentId: string
  amount: number
  at: string
}) {
  await tx.execute(sql`
    update payments set refunded_amount = refunded_amount + ${amount}, updated_at = ${at},
      state = case when refunded_amount + ${amount} >= captured_amount then 'REFUNDED' else 'PARTIALLY_REFUNDED' end::enum_payments_state
    where id = ${paymentId}`)
}

/** The bank would not take the money back: finance has to find another way (the row says so in the admin). */
async function recordFailure({
  payload,
  key,
  refundId,
  now,
}: {
  payload: Payload
  key: string
  refundId: string
  now: Date
}) {
  logger.error({ key }, 'refund failed at the processor')
  await withTransaction(payload, async ({ tx }) => {
    await finishOperation({
      tx,
      key,
      state: 'refused',
      resultId: refundId,
      failureCode: 'refund_failed',
      now,
    })
    await tx.execute(
      sql`update refunds set state = 'failed', processor_refund_id = ${refundId}, updated_at = ${now.toISOString()} where key = ${key}`,
    )
  })
}

async function planRefund(tx: Tx, bookingId: string, now: Date) {
  const booking = await lockBooking(tx, bookingId)
  const payment = await paymentOfBooking(tx, bookingId, { lock: true })
  const amount = (booking.refundDueAmount ?? 0) - payment.refundedAmount
  const isCaptured = payment.state === 'CAPTURED' || payment.state === 'PARTIALLY_REFUNDED'
  if (!isCaptured || !payment.intentId || amount <= 0) return null
  const key = `refund:${payment.id}:${booking.refundDueAmount}`
  const at = now.toISOString()
  await planOperation({ tx, paymentId: payment.id, kind: 'refund', key, amount, now })
  await tx.execute(sql`
    insert into refunds (id, booking_id, payment_id, key, amount, currency, state, reason, created_at, updated_at)
    values (${uuidv7()}, ${bookingId}, ${payment.id}, ${key}, ${amount}, ${payment.amount.currency}, 'pending', ${null}, ${at}, ${at})
    on conflict (key) do nothing`)
  return { key, amount, currency: payment.amount.currency, intentId: payment.intentId }
}

/** Money that is kept was settled; what is given back before or beside it still stands in escrow. */
async function settledShares(tx: Tx, booking: LoadedBooking) {
  const { settledAt, tutorNetAmount, commissionAmount, price } = booking
  if (!settledAt || tutorNetAmount === null || commissionAmount === null) return null
  const paid = price.amount + booking.serviceFee.amount
  const kept = tutorNetAmount + commissionAmount + booking.serviceFee.amount
  return kept + (booking.refundDueAmount ?? 0) <= paid
    ? null
    : sharesOf(booking, (await pendingOfBooking(tx, booking)).amount > 0)
}

function sharesOf(booking: LoadedBooking, isPending: boolean) {
  const currency = booking.price.currency
  return {
    tutorNet: money(booking.tutorNetAmount ?? 0, currency),
    commission: money(booking.commissionAmount ?? 0, currency),
    serviceFee: booking.serviceFee,
    tutorId: booking.tutorId,
    earnings: isPending ? ('pending' as const) : ('available' as const),
    refundedBefore: money(booking.refundedAmount, currency),
  }
}
