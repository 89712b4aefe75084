import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import type { Tx } from '@/services/database/tx'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import type { PaymentSnapshot } from '@/services/payments/paymentsService'
import { closeAfterRelease } from './closeOperations'
import { resolveCharge } from './finishCharge'
import { lockShares, type Shares } from './lockShares'
import { type LoadedPayment, sourceOfBooking } from './paymentRow'
import { paymentsFor } from './paymentsFor'
import { recordAuthorization } from './recordAuthorization'
import { recordCaptures } from './recordCaptures'
import { recordDecline } from './recordDecline'
import { recordVoid } from './recordVoid'

/**
 * Brings a booking, and all that was paid for with it, in step with what the processor says of the payment now. Called
 * by webhooks, by the page the payer returns to and by sweeps, in any order and number: it reads the present object,
 * never the event.
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
  const source = await sourceOfBooking(database(payload), bookingId)
  const snapshot = await readSnapshot(payload, source)
  // A saved card that is being charged has neither yet.
  if (!snapshot) return resolveCharge({ payload, bookingId, now })
  if (snapshot.paymentId !== source.id)
    throw new DomainError(
      'INTERNAL',
      `processor's object of payment ${source.id} names ${snapshot.paymentId}`,
    )
  await withTransaction(payload, async ({ req, tx }) => {
    const locked = await lockShares(tx, bookingId)
    await applySnapshot({ req, tx, ...locked, snapshot, now })
  })
}

async function readSnapshot(payload: Payload, source: LoadedPayment): Promise<PaymentSnapshot | null> {
  const { checkoutSessionId, intentId } = source
  if (checkoutSessionId) return paymentsFor(payload).getCheckout(checkoutSessionId)
  return intentId ? paymentsFor(payload).getIntent(intentId) : null
}

type Apply = Pick<Shares, 'source' | 'shares'> & {
  req: PayloadRequest
  tx: Tx
  snapshot: PaymentSnapshot
  now: Date
}

/** Only ever moves forward: a late or repeated snapshot finds nothing left to do. */
async function applySnapshot({ req, tx, source, shares, snapshot, now }: Apply): Promise<void> {
  const isUnpaid = source.state === 'PENDING' || source.state === 'FAILED'
  if (snapshot.state === 'open' && snapshot.failureCode && source.state === 'PENDING')
    return noteFailure({ tx, source, snapshot, now })
  if (snapshot.state === 'authorized' && isUnpaid)
    return recordAuthorization({ req, tx, source, shares, hold: snapshot, now })
  if (snapshot.state === 'captured' && source.state !== 'CAPTURED' && source.capturedAmount === 0) {
    if (isUnpaid) await recordAuthorization({ req, tx, source, shares, hold: snapshot, now })
    await recordCaptures({ req, tx, source, shares, capturedOnCard: snapshot.amountCaptured, now })
    return
  }
  if ((snapshot.state === 'voided' || snapshot.state === 'failed') && source.state === 'AUTHORIZED') {
    const held = shares.filter(({ booking }) => booking.paymentState === 'AUTHORIZED')
    for (const [index, { booking, payment }] of held.entries()) {
      const { failureCode } = snapshot
      await recordVoid({ req, tx, booking, payment, failureCode, isQuiet: index > 0, now })
    }
    await closeAfterRelease({ tx, paymentId: source.id, now })
    await noteEnd({ tx, source, snapshot, now })
  }
}

type Note = { tx: Tx; source: LoadedPayment; snapshot: PaymentSnapshot; now: Date }

async function noteFailure({ tx, source, snapshot, now }: Note): Promise<void> {
  const { chargeId, failureCode } = snapshot
  if (chargeId && failureCode) await recordDecline({ tx, payment: source, chargeId, failureCode, now })
  await tx.execute(
    sql`update payments set failure_code = ${snapshot.failureCode}, updated_at = ${now.toISOString()} where id = ${source.id}`,
  )
}

/** The payment of a series ends with its last share; of a single lesson it is the share and has ended already. */
async function noteEnd({ tx, source, snapshot, now }: Note): Promise<void> {
  await tx.execute(sql`
    update payments set failure_code = ${snapshot.failureCode}, updated_at = ${now.toISOString()},
      state = (select case when bool_or(s.state = 'FAILED') then 'FAILED' else 'VOIDED' end::enum_payments_state
        from payments s where s.paid_by_id = ${source.id})
    where id = ${source.id} and state = 'AUTHORIZED'`)
}
