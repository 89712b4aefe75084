import type { Payload } from 'payload'
import { isOver } from '@/domain/booking/states'
import { DomainError } from '@/domain/errors/domainError'
import { withTransaction } from '@/services/database/withTransaction'
import { paymentErrorOf } from '@/services/payments/paymentError'
import { type LoadedBooking, lockBooking } from '../booking/bookingRow'
import { finishOperation, planOperation } from './paymentOperation'
import { paymentOfBooking } from './paymentRow'
import { paymentsFor } from './paymentsFor'
import { recordCapture } from './recordCapture'
import { recordVoid } from './recordVoid'

type Input = { payload: Payload; bookingId: string; now: Date }

/**
 * Collects the held money of a booking: row, call, row (style.md rule 7). Safe to run twice, late, or after a crash
 * between any two steps: the key of the call is the payment's, and only one run stores the result.
 * @throws DomainError when the outcome is unknown, so that the job is tried again.
 */
export async function capturePayment({ payload, bookingId, now }: Input): Promise<void> {
  const plan = await withTransaction(payload, async ({ tx }) => {
    const booking = await lockBooking(tx, bookingId)
    const payment = await paymentOfBooking(tx, bookingId, { lock: true })
    if (booking.paymentState !== 'AUTHORIZED' || !payment.intentId || !shouldCapture(booking)) return null
    const operation = await planOperation({
      tx,
      paymentId: payment.id,
      kind: 'capture',
      key: `capture:${payment.id}`,
      amount: payment.amount.amount,
      now,
    })
    return { key: operation.key, intentId: payment.intentId }
  })
  if (!plan) return
  const result = await paymentsFor(payload)
    .capture({ intentId: plan.intentId, idempotencyKey: plan.key })
    .catch((error: unknown) => refusalOf(error))
  await withTransaction(payload, async ({ req, tx }) => {
    const booking = await lockBooking(tx, bookingId)
    const payment = await paymentOfBooking(tx, bookingId, { lock: true })
    const refused = 'failureCode' in result && !('state' in result)
    const isFirst = await finishOperation({
      tx,
      key: plan.key,
      state: refused ? 'refused' : 'done',
      failureCode: refused ? result.failureCode : undefined,
      now,
    })
    if (!isFirst || payment.state !== 'AUTHORIZED') return
    if (refused) await recordVoid({ req, tx, booking, payment, failureCode: result.failureCode, now })
    else if ('amountCaptured' in result)
      await recordCapture({ req, tx, booking, payment, capturedAmount: result.amountCaptured, now })
  })
}

/** The state decides, not the job that asked: a booking cancelled with a full refund must not be charged. */
function shouldCapture(booking: LoadedBooking): boolean {
  if (!isOver(booking.sessionState))
    return booking.holdStrategy === 'captureOnConfirm' && booking.sessionState !== 'REQUESTED'
  return (booking.refundDueAmount ?? 0) < booking.price.amount + booking.serviceFee.amount
}

function refusalOf(error: unknown): { failureCode: string } {
  const failure = paymentErrorOf(error)
  if (!failure || failure.outcome === 'unknown' || failure.retryable) throw error
  if (error instanceof DomainError) return { failureCode: failure.reason }
  throw error
}
