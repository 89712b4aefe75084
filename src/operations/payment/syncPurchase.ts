import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { PAGELESS_HOURS } from '@/domain/payment/pagelessHours'
import { addHours } from '@/domain/time/instants'
import { database, type Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import type { PaymentSnapshot } from '@/services/payments/paymentsService'
import { enqueue } from '@/services/queue/queue'
import { endPurchase } from './endPurchase'
import { openReview } from './openReview'
import { type LoadedPayment, readPayment } from './paymentRow'
import { paymentsFor } from './paymentsFor'
import { isUnderReview } from './queries/isUnderReview'
import { recordDecline } from './recordDecline'
import { recordPurchase } from './recordPurchase'

type Input = { payload: Payload; paymentId: string; now: Date }

/**
 * Brings a purchase in step with what the processor says of it now. Called by webhooks, by the page the payer returns to
 * and by sweeps, in any order and number: it reads the present object, never the event.
 */
export async function syncPurchase({ payload, paymentId, now }: Input): Promise<void> {
  const { checkoutSessionId } = await readPayment(database(payload), paymentId)
  if (!checkoutSessionId) return endPageless({ payload, paymentId, now })
  const snapshot = await paymentsFor(payload).getCheckout(checkoutSessionId)
  if (snapshot.paymentId !== paymentId)
    throw new DomainError('INTERNAL', `checkout of payment ${paymentId} names ${snapshot.paymentId}`)
  await withTransaction(payload, async ({ tx }) => {
    const payment = await readPayment(tx, paymentId, { lock: true })
    const { state } = payment
    if (state !== 'PENDING' && state !== 'FAILED' && state !== 'AUTHORIZED') return
    if (snapshot.amountCaptured > 0) await recordPurchase({ tx, payment, intentId: snapshot.intentId, now })
    else if (snapshot.state === 'voided')
      await endPurchase({ tx, payment, failureCode: snapshot.failureCode, now })
    else if (state === 'AUTHORIZED') return
    else if (snapshot.state === 'authorized') await noteHold({ tx, payment, snapshot, now })
    else if (snapshot.state === 'expired' || snapshot.state === 'failed' || snapshot.failureCode)
      await noteFailure({ tx, payment, snapshot, now })
  })
}

/**
 * Money for the wallet that got no pay page, because the processor did not answer, and was not tried again: nobody was ever
 * shown where to pay it, and it must not count for what a newcomer has begun to buy for ever.
 */
async function endPageless({ payload, paymentId, now }: Input): Promise<void> {
  await withTransaction(payload, async ({ tx }) => {
    const payment = await readPayment(tx, paymentId, { lock: true })
    const { purpose, state, checkoutSessionId, createdAt } = payment
    const isUnpaid = state === 'PENDING' || state === 'FAILED'
    if (purpose === 'topUp' && isUnpaid && !checkoutSessionId && createdAt <= addHours(now, -PAGELESS_HOURS))
      await endPurchase({ tx, payment, failureCode: null, now })
  })
}

type Note = { tx: Tx; payment: LoadedPayment; snapshot: PaymentSnapshot; now: Date }

/** The card is held and nothing charged: somebody looks first, or its money is collected at once (decision 020). */
async function noteHold({ tx, payment, snapshot, now }: Note): Promise<void> {
  const { intentId, captureBefore } = snapshot
  await tx.execute(sql`
    update payments set state = 'AUTHORIZED', intent_id = ${intentId}, capture_before = ${captureBefore?.toISOString() ?? null},
      failure_code = null, updated_at = ${now.toISOString()} where id = ${payment.id}`)
  await openReview({ tx, payment, bookingId: null, captureBefore, now })
  if (!(await isUnderReview(tx, payment.id)))
    await enqueue(tx, 'payment.capturePurchase', { paymentId: payment.id })
}

/** A refused card can be followed by another one while the page is open; with the page the purchase ends. */
async function noteFailure({ tx, payment, snapshot, now }: Note): Promise<void> {
  const { state, chargeId, failureCode } = snapshot
  if (chargeId && failureCode) await recordDecline({ tx, payment, chargeId, failureCode, now })
  if (state === 'expired' || state === 'failed') return endPurchase({ tx, payment, failureCode, now })
  await tx.execute(
    sql`update payments set failure_code = ${failureCode}, updated_at = ${now.toISOString()} where id = ${payment.id}`,
  )
}
