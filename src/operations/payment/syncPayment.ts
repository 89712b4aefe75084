import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import type { Tx } from '@/services/database/tx'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import type { PaymentSnapshot } from '@/services/payments/paymentsService'
import { type LoadedBooking, lockBooking } from '../booking/bookingRow'
import { moveBooking } from '../booking/moveBooking'
import { type LoadedPayment, paymentOfBooking } from './paymentRow'
import { paymentsFor } from './paymentsFor'
import { recordCapture } from './recordCapture'
import { recordVoid } from './recordVoid'

const system = { kind: 'system', userId: null } as const

/**
 * Brings a booking in step with what the processor says of its payment now. Called by webhooks, by the page the
 * payer returns to and by sweeps, in any order and number: it reads the present object, never the event.
 */
export async function syncPayment({
  payload,
  bookingId,
  now,
}: {
  payload: Payload
  bookingId: string
  now: Date
}): Promise<void> {
  const payment = await paymentOfBooking(database(payload), bookingId)
  if (!payment.checkoutSessionId) return
  const snapshot = await paymentsFor(payload).getCheckout(payment.checkoutSessionId)
  if (snapshot.paymentId !== payment.id)
    throw new DomainError('INTERNAL', `checkout of payment ${payment.id} names ${snapshot.paymentId}`)
  await withTransaction(payload, async ({ req, tx }) => {
    const booking = await lockBooking(tx, bookingId)
    const locked = await paymentOfBooking(tx, bookingId, { lock: true })
    await applySnapshot({ req, tx, booking, payment: locked, snapshot, now })
  })
}

type Apply = {
  req: PayloadRequest
  tx: Tx
  booking: LoadedBooking
  payment: LoadedPayment
  snapshot: PaymentSnapshot
  now: Date
}

/** Only ever moves forward: a late or repeated snapshot finds nothing left to do. */
async function applySnapshot({ req, tx, booking, payment, snapshot, now }: Apply): Promise<void> {
  const isUnpaid = payment.state === 'PENDING' || payment.state === 'FAILED'
  if (snapshot.state === 'open' && snapshot.failureCode && payment.state === 'PENDING')
    return noteFailure({ tx, payment, snapshot, now })
  if (snapshot.state === 'authorized' && isUnpaid)
    return recordAuthorization({ req, tx, booking, payment, snapshot, now })
  if (snapshot.state === 'captured' && payment.state !== 'CAPTURED' && payment.capturedAmount === 0) {
    let current = booking
    if (isUnpaid) {
      await recordAuthorization({ req, tx, booking, payment, snapshot, now })
      current = await lockBooking(tx, booking.id)
    }
    await recordCapture({ req, tx, booking: current, payment, capturedAmount: snapshot.amountCaptured, now })
    return
  }
  if ((snapshot.state === 'voided' || snapshot.state === 'failed') && payment.state === 'AUTHORIZED') {
    await recordVoid({ req, tx, booking, payment, failureCode: snapshot.failureCode, now })
  }
}

async function noteFailure({
  tx,
  payment,
  snapshot,
  now,
}: Pick<Apply, 'tx' | 'payment' | 'snapshot' | 'now'>): Promise<void> {
  await tx.execute(
    sql`update payments set failure_code = ${snapshot.failureCode}, updated_at = ${now.toISOString()} where id = ${payment.id}`,
  )
}

/** The card is held: the payment is authorised and the lesson is placed, unless it was given up meanwhile. */
async function recordAuthorization({ req, tx, booking, payment, snapshot, now }: Apply): Promise<void> {
  await tx.execute(sql`
    update payments set state = 'AUTHORIZED', intent_id = ${snapshot.intentId}, failure_code = null,
      capture_before = ${snapshot.captureBefore?.toISOString() ?? null}, updated_at = ${now.toISOString()}
    where id = ${payment.id}`)
  const authorized = await moveBooking({ req, tx, booking, action: 'authorize', mover: system, now })
  if (authorized.sessionState !== 'HELD') return
  const action = authorized.confirmationMode === 'instant' ? 'placeInstant' : 'placeRequest'
  await moveBooking({ req, tx, booking: authorized, action, mover: system, now })
}
