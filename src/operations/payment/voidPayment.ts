import type { Payload } from 'payload'
import { isOver } from '@/domain/booking/states'
import { withTransaction } from '@/services/database/withTransaction'
import { lockBooking } from '../booking/bookingRow'
import { finishOperation, planOperation } from './paymentOperation'
import { paymentOfBooking } from './paymentRow'
import { paymentsFor } from './paymentsFor'
import { recordVoid } from './recordVoid'

/** Releases the hold on the student's card: nothing was charged and nothing will be. Row, call, row. */
export async function voidPayment({
  payload,
  bookingId,
  now,
}: {
  payload: Payload
  bookingId: string
  now: Date
}): Promise<void> {
  const plan = await withTransaction(payload, async ({ tx }) => {
    const booking = await lockBooking(tx, bookingId)
    const payment = await paymentOfBooking(tx, bookingId, { lock: true })
    if (booking.paymentState !== 'AUTHORIZED' || !payment.intentId || !isOver(booking.sessionState))
      return null
    const operation = await planOperation({
      tx,
      paymentId: payment.id,
      kind: 'void',
      key: `void:${payment.id}`,
      amount: payment.amount.amount,
      now,
    })
    return { key: operation.key, intentId: payment.intentId }
  })
  if (!plan) return
  await paymentsFor(payload).cancel({ intentId: plan.intentId, idempotencyKey: plan.key })
  await withTransaction(payload, async ({ req, tx }) => {
    const booking = await lockBooking(tx, bookingId)
    const payment = await paymentOfBooking(tx, bookingId, { lock: true })
    const isFirst = await finishOperation({ tx, key: plan.key, state: 'done', now })
    if (isFirst && payment.state === 'AUTHORIZED') await recordVoid({ req, tx, booking, payment, now })
  })
}
