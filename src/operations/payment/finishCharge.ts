import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { database } from '@/services/database/tx'
import { paymentErrorOf } from '@/services/payments/paymentError'
import { claimTry, giveUpTry } from './chargeTry'
import { type LoadedPayment, sourceOfBooking } from './paymentRow'
import { paymentsFor } from './paymentsFor'
import { checkoutFacts, isHeld } from './queries/checkoutFacts'
import { type PendingCharge, pendingCharge } from './queries/pendingCharge'
import { type ChargeVerdict, recordCharge } from './recordCharge'

type Input = { payload: Payload; bookingId: string; now: Date }
type Charge = Input & { source: LoadedPayment; charge: PendingCharge }

/** Longer than a call takes with its tries: after that no answer is on its way any more. */
const IN_FLIGHT_MS = 45_000

/**
 * Makes the charge of a saved card that was planned (`planCharge`), or finds out what became of it: call, row. Safe to run
 * twice, side by side and after a crash: the key names the attempt, and one run stores the result. Once the hold on the
 * slot is over nothing is charged any more; only what was is found.
 * @returns what came of it; null when no charge is pending
 * @throws DomainError PAYMENT_UNAVAILABLE or PAYMENT_PENDING while it is not known; the charge stays pending, and is finished
 *   later
 */
export async function finishCharge({
  payload,
  bookingId,
  now,
}: Input): Promise<{ refused: string | null } | null> {
  const db = database(payload)
  const source = await sourceOfBooking(db, bookingId)
  const charge = await pendingCharge(db, source.id)
  if (!charge) return null
  const isAlive = isHeld(await checkoutFacts(payload, bookingId), now)
  const given = { payload, bookingId, source, charge, now }
  const verdict = isAlive ? await makeCharge(given) : await lookUp(given)
  if (!verdict) return null
  await recordCharge({ payload, bookingId, key: charge.key, verdict, now })
  return { refused: 'refused' in verdict ? verdict.refused : null }
}

/** For whoever only needs to know that no charge is on its way any more. */
export async function resolveCharge(input: Input): Promise<void> {
  await finishCharge(input)
}

async function makeCharge({
  payload,
  bookingId,
  source,
  charge,
  now,
}: Charge): Promise<ChargeVerdict | null> {
  const { key: idempotencyKey, customerId, cardId } = charge
  const tries = await claimTry({ payload, key: idempotencyKey, now })
  if (tries === null) return null
  const { description, reference } = await checkoutFacts(payload, bookingId)
  try {
    const snapshot = await paymentsFor(payload).chargeSavedCard({
      paymentId: source.id,
      customerId,
      cardId,
      amount: source.card,
      captureMethod: 'manual',
      description,
      metadata: { booking_id: bookingId, reference },
      idempotencyKey,
    })
    return await verdictOf(payload, snapshot)
  } catch (error) {
    const failure = paymentErrorOf(error)
    if (failure?.intentId && !failure.retryable)
      return await declined(payload, failure.intentId, failure.reason)
    // The card was removed meanwhile, or was never ours to charge: nothing was tried.
    if (failure?.reason === 'invalid_request' || failure?.reason === 'not_found')
      return { refused: 'card_unusable', chargeId: null }
    if (failure?.reason === 'circuit_open') await giveUpTry({ payload, key: idempotencyKey, tries, now })
    throw error
  }
}

/** The slot is not kept any longer: what was charged is found, and nothing new begun. */
async function lookUp({ payload, charge, now }: Charge): Promise<ChargeVerdict> {
  const { key: idempotencyKey, customerId, triedAt } = charge
  const snapshot = await paymentsFor(payload).findCharge({ customerId, idempotencyKey })
  if (snapshot) return verdictOf(payload, snapshot)
  if (now.getTime() - triedAt.getTime() < IN_FLIGHT_MS)
    throw new DomainError('PAYMENT_PENDING', `charge ${idempotencyKey} may still be on its way`)
  return { refused: 'hold_over', chargeId: null }
}

type Snapshot = Extract<ChargeVerdict, { snapshot: unknown }>['snapshot']

async function verdictOf(payload: Payload, snapshot: Snapshot): Promise<ChargeVerdict> {
  if (snapshot.state === 'authorized' || snapshot.state === 'captured') return { snapshot }
  return declined(payload, snapshot.intentId, snapshot.failureCode ?? 'card_declined')
}

/** A declined intent is ended, so that nobody can go on paying with it beside the next one. */
async function declined(payload: Payload, intentId: string | null, reason: string): Promise<ChargeVerdict> {
  if (!intentId) return { refused: reason, chargeId: null }
  const ended = await paymentsFor(payload).cancel({ intentId, idempotencyKey: `end:${intentId}` })
  return { refused: reason, chargeId: ended.chargeId }
}
