import type { Payload, PayloadRequest } from 'payload'
import { isGivenUp } from '@/domain/booking/isGivenUp'
import { isOver } from '@/domain/booking/states'
import { DomainError } from '@/domain/errors/domainError'
import { type Money, money } from '@/domain/money/money'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import type { PaymentSnapshot } from '@/services/payments/paymentsService'
import { type LoadedBooking, lockBooking } from '../booking/bookingRow'
import { lockShares, type Share, type Shares } from './lockShares'
import { finishOperation, planOperation } from './paymentOperation'
import { paymentsFor } from './paymentsFor'
import { isUnderReview } from './queries/isUnderReview'
import { recordCaptures } from './recordCaptures'
import { recordVoid } from './recordVoid'
import { refusalOf } from './refusalOf'
import { syncPayment } from './syncPayment'

type Input = { payload: Payload; bookingId: string; now: Date }

/**
 * Collects the held money of a booking: row, call, row (style.md rule 7). Safe to run twice, late, or after a crash
 * between any two steps: the key of the call is the payment's, and only one run stores the result. When the
 * processor refuses, its own records decide what has become of the hold. A series is collected with its first lesson
 * that is certain, without those given up by then: a card can be charged once for one approval. One that staff have still
 * to look at waits (decision 020).
 * @throws DomainError when the outcome is unknown or unclear, so that the job is tried again.
 */
export async function capturePayment({ payload, bookingId, now }: Input): Promise<void> {
  const plan = await planCapture({ payload, bookingId, now })
  if (!plan) return
  const result = await paymentsFor(payload)
    .capture({ intentId: plan.intentId, amount: plan.amount, idempotencyKey: plan.key })
    .catch(refusalOf)
  if ('refused' in result)
    await recordRefusal({ payload, bookingId, key: plan.key, failureCode: result.refused, now })
  else await recordResult({ payload, bookingId, key: plan.key, snapshot: result, now })
}

type Plan = { key: string; intentId: string; amount?: Money }

function planCapture({ payload, bookingId, now }: Input): Promise<Plan | null> {
  return withTransaction(payload, async ({ req, tx }) => {
    const { source, shares, own } = await lockShares(tx, bookingId)
    if (own.booking.paymentState !== 'AUTHORIZED' || !shouldCapture(own.booking)) return null
    const open = shares.filter(({ booking }) => booking.paymentState === 'AUTHORIZED')
    const wanted = open.filter(({ booking }) => !isGivenUp(booking))
    if (sumOf(wanted) === 0) return recordWithoutCard({ req, tx, source, shares: open, now })
    if (!source.intentId || (await isUnderReview(tx, source.id))) return null
    const key = `capture:${source.id}`
    const { state, amount, attempts } = await planOperation({
      tx,
      paymentId: source.id,
      kind: 'capture',
      key,
      amount: sumOf(wanted),
      now,
    })
    if (state !== 'pending') return null
    if (attempts === 1) await voidGivenUp({ req, tx, shares: open, now })
    const isAll = amount === source.card.amount + source.waivedAmount
    return {
      key,
      intentId: source.intentId,
      ...(!isAll && { amount: money(amount, source.amount.currency) }),
    }
  })
}

type Held = Pick<Shares, 'shares'> & { req: PayloadRequest; tx: Tx; now: Date }

async function voidGivenUp({ req, tx, shares, now }: Held): Promise<void> {
  for (const { booking, payment } of shares)
    if (isGivenUp(booking)) await recordVoid({ req, tx, booking, payment, now })
}

/** Wallet, credit or package cover all of it, and it waits in escrow already: there is nobody to ask. */
async function recordWithoutCard({
  req,
  tx,
  source,
  shares,
  now,
}: Held & Pick<Shares, 'source'>): Promise<null> {
  await voidGivenUp({ req, tx, shares, now })
  const wanted = shares.filter(({ booking }) => !isGivenUp(booking))
  await recordCaptures({ req, tx, source, shares: wanted, capturedOnCard: 0, now })
  return null
}

/** The state decides, not the job that asked: a booking cancelled with a full refund must not be charged. */
function shouldCapture(booking: LoadedBooking): boolean {
  if (!isOver(booking.sessionState))
    return booking.holdStrategy === 'captureOnConfirm' && booking.sessionState !== 'REQUESTED'
  return !isGivenUp(booking)
}

/** What the processor has to collect for these lessons. */
const sumOf = (shares: readonly Share[]) => shares.reduce((sum, { payment }) => sum + payment.card.amount, 0)

async function recordResult({
  payload,
  bookingId,
  key,
  snapshot,
  now,
}: Input & { key: string; snapshot: PaymentSnapshot }) {
  await withTransaction(payload, async ({ req, tx }) => {
    const { source, shares } = await lockShares(tx, bookingId)
    const resultId = snapshot.chargeId ?? undefined
    const isFirst = await finishOperation({ tx, key, state: 'done', resultId, now })
    if (!isFirst || source.state !== 'AUTHORIZED') return
    await recordCaptures({ req, tx, source, shares, capturedOnCard: snapshot.amountCaptured, now })
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
