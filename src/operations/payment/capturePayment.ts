import type { Payload } from 'payload'
import { isOver } from '@/domain/booking/states'
import { DomainError } from '@/domain/errors/domainError'
import { withTransaction } from '@/services/database/withTransaction'
import { paymentErrorOf } from '@/services/payments/paymentError'
import type { PaymentSnapshot } from '@/services/payments/paymentsService'
import { type LoadedBooking, lockBooking } from '../booking/bookingRow'
import { finishOperation, planOperation } from './paymentOperation'
import { paymentOfBooking } from './paymentRow'
import { paymentsFor } from './paymentsFor'
import { recordCapture } from './recordCapture'
import { syncPayment } from './syncPayment'

type Input = { payload: Payload; bookingId: string; now: Date }

/**
 * Collects the held money of a booking: row, call, row (style.md rule 7). Safe to run twice, late, or after a crash
 * between any two steps: the key of the call is the payment's, and only one run stores the result. When the
 * processor refuses, its own records decide what has become of the hold.
 * @throws DomainError when the outcome is unknown or unclear, so that the job is tried again.
 */
export async function capturePayment({ payload, bookingId, now }: Input): Promise<void> {
  const plan = await planCapture({ payload, bookingId, now })
  if (!plan) return
  const result = await paymentsFor(payload)
    .capture({ intentId: plan.intentId, idempotencyKey: plan.key })
    .catch(refusalOf)
  if ('refused' in result)
    await recordRefusal({ payload, bookingId, key: plan.key, failureCode: result.refused, now })
  else await recordResult({ payload, bookingId, key: plan.key, snapshot: result, now })
}

function planCapture({ payload, bookingId, now }: Input) {
  return withTransaction(payload, async ({ tx }) => {
    const booking = await lockBooking(tx, bookingId)
    const payment = await paymentOfBooking(tx, bookingId, { lock: true })
    if (booking.paymentState !== 'AUTHORIZED' || !payment.intentId || !shouldCapture(booking)) return null
    const key = `capture:${payment.id}`
    await planOperation({
      tx,
      paymentId: payment.id,
      kind: 'capture',
      key,
      amount: payment.amount.amount,
      now,
    })
    return { key, intentId: payment.intentId }
  })
}

/** The state decides, not the job that asked: a booking cancelled with a full refund must not be charged. */
function shouldCapture(booking: LoadedBooking): boolean {
  if (!isOver(booking.sessionState))
    return booking.holdStrategy === 'captureOnConfirm' && booking.sessionState !== 'REQUESTED'
  return (booking.refundDueAmount ?? 0) < booking.price.amount + booking.serviceFee.amount
}

async function recordResult({
  payload,
  bookingId,
  key,
  snapshot,
  now,
}: Input & { key: string; snapshot: PaymentSnapshot }) {
  await withTransaction(payload, async ({ req, tx }) => {
    const booking = await lockBooking(tx, bookingId)
    const payment = await paymentOfBooking(tx, bookingId, { lock: true })
    const isFirst = await finishOperation({
      tx,
      key,
      state: 'done',
      resultId: snapshot.chargeId ?? undefined,
      now,
    })
    if (!isFirst || payment.state !== 'AUTHORIZED') return
    await recordCapture({ req, tx, booking, payment, capturedAmount: snapshot.amountCaptured, now })
  })
}

async function recordRefusal({
  payload,
  bookingId,
  key,
  failureCode,
  now,
}: Input & { key: string; failureCode: string }) {
  await syncPayment({ payload, bookingId, now })
  const isStillHeld = await withTransaction(payload, async ({ tx }) => {
    const { paymentState } = await lockBooking(tx, bookingId)
    if (paymentState === 'AUTHORIZED') return true
    await finishOperation({ tx, key, state: 'refused', failureCode, now })
    return false
  })
  if (isStillHeld)
    throw new DomainError(
      'PAYMENT_UNAVAILABLE',
      `capture of ${bookingId} refused (${failureCode}) while the hold stands`,
    )
}

/** A refusal of this very payment; everything else is thrown on and tried again. */
function refusalOf(error: unknown): { refused: string } {
  const failure = paymentErrorOf(error)
  if (!failure || failure.outcome === 'unknown' || failure.retryable) throw error
  return { refused: failure.reason }
}
