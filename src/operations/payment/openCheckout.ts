import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { env } from '@/env'
import { prepared } from '@/services/database/prepared'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { checkoutExpiry } from '@/services/payments/checkoutExpiry'
import { enqueue } from '@/services/queue/queue'
import { lockBooking } from '../booking/bookingRow'
import { assertMayTryCards } from './assertMayTryCards'
import { customerFor } from './customerFor'
import { resolveCharge } from './finishCharge'
import { namingBooking } from './namingBooking'
import { checkoutKey, isUnpaid } from './paymentAttempt'
import { finishOperation, planOperation } from './paymentOperation'
import { type LoadedPayment, readPayment, sourceOfBooking } from './paymentRow'
import { paymentsFor } from './paymentsFor'
import { type CheckoutFacts, checkoutFacts, isHeld } from './queries/checkoutFacts'
import { pendingCharge } from './queries/pendingCharge'

type Input = {
  payload: Payload
  bookingId: string
  /** False leaves the end of the page to the processor: for a hold of the past, which the demo's history is made of. */
  endsWithHold?: boolean
  now: Date
}
type Page = { paymentId: string; url: string }

/**
 * Opens the processor's checkout page for a held booking, or finds the one opened before. The card is always
 * authorised first and captured later (CT09). Row, call, row; two at once get the same page by the call's key. A saved card
 * that is being charged comes first: what became of it is found out before there is another way to pay.
 * @throws DomainError RATE_LIMITED after too many declined cards; HOLD_EXPIRED when the slot is no longer held;
 *   PAYMENT_STATE_CHANGED when it is paid or being paid in another way; PAYMENT_UNAVAILABLE with `bookingId` when the
 *   processor does not answer: nothing was charged and it can be tried again while the hold lasts.
 */
export async function openCheckout(input: Input): Promise<Page> {
  return namingBooking(input.bookingId, () => openPage({ endsWithHold: true, ...input }))
}

async function openPage({ payload, bookingId, endsWithHold, now }: Required<Input>): Promise<Page> {
  const facts = await checkoutFacts(payload, bookingId)
  if (!isHeld(facts, now)) throw over(bookingId)
  await resolveCharge({ payload, bookingId, now })
  const payment = await sourceOfBooking(database(payload), bookingId)
  await assertMayTryCards({ tx: database(payload), payerId: payment.payerId, now })
  if (payment.checkoutUrl) return { paymentId: payment.id, url: payment.checkoutUrl }
  const planned = await planCheckout(payload, payment.id, now)
  const page = await callProcessor({ payload, bookingId, payment: planned, facts, endsWithHold, now })
  return recordPage({ payload, bookingId, payment: planned, ...page, now })
}

function planCheckout(payload: Payload, paymentId: string, now: Date): Promise<LoadedPayment> {
  return withTransaction(payload, async ({ tx }) => {
    const payment = await readPayment(tx, paymentId, { lock: true })
    if (!isUnpaid(payment) || (await pendingCharge(tx, paymentId)))
      throw new DomainError('PAYMENT_STATE_CHANGED', `payment ${paymentId} is made in another way`)
    const amount = payment.card.amount
    await planOperation({ tx, paymentId, kind: 'checkout', key: checkoutKey(payment), amount, now })
    return payment
  })
}

type Call = Required<Input> & { payment: LoadedPayment; facts: CheckoutFacts }
type Opened = { sessionId: string; url: string }

async function callProcessor({
  payload,
  bookingId,
  payment,
  facts,
  endsWithHold,
  now,
}: Call): Promise<Opened> {
  const { createdAt } = payment
  const { holdExpiresAt } = facts
  return paymentsFor(payload).createCheckout({
    paymentId: payment.id,
    amount: payment.card,
    captureMethod: 'manual',
    description: facts.description,
    customerEmail: facts.email,
    customerId: await customerFor({ payload, userId: payment.payerId, now }),
    saveCard: 'offered',
    successUrl: `${env.SERVER_URL}/bookings/${bookingId}/paid`,
    cancelUrl: `${env.SERVER_URL}/bookings/${bookingId}`,
    expiresAt: endsWithHold ? checkoutExpiry({ createdAt, holdExpiresAt }) : null,
    metadata: { booking_id: bookingId, reference: facts.reference },
    idempotencyKey: checkoutKey(payment),
  })
}

type OpenedPage = Opened & Pick<Input, 'payload' | 'bookingId' | 'now'> & { payment: LoadedPayment }

async function recordPage({ payload, bookingId, payment, sessionId, url, now }: OpenedPage): Promise<Page> {
  const at = now.toISOString()
  const stands = await withTransaction(payload, async ({ tx }) => {
    const { sessionState } = await lockBooking(tx, bookingId)
    // Before its operation, as whoever plans one does: two visits at once would wait for each other.
    await readPayment(tx, payment.id, { lock: true })
    await finishOperation({ tx, key: checkoutKey(payment), state: 'done', resultId: sessionId, now })
    const { rows } = await prepared(
      tx,
      sql`
      update payments set checkout_session_id = ${sessionId}, checkout_url = ${url}, updated_at = ${at}
      where id = ${payment.id} and attempts = ${payment.attempts} returning id`,
    )
    if (rows.length === 0) return 'replaced'
    if (sessionState === 'HELD') return 'open'
    await enqueue(tx, 'payment.close', { bookingId })
    return 'over'
  })
  if (stands === 'open') return { paymentId: payment.id, url }
  // Given up while the processor was asked: the page that was opened meanwhile is closed again.
  if (stands === 'over') throw over(bookingId)
  await paymentsFor(payload).expireCheckout(sessionId)
  throw new DomainError('PAYMENT_STATE_CHANGED', `payment ${payment.id} went another way meanwhile`)
}

const over = (bookingId: string) =>
  new DomainError('HOLD_EXPIRED', `booking ${bookingId} is not held any more`)
