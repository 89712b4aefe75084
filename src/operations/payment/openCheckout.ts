import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { env } from '@/env'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { checkoutExpiry } from '@/services/payments/checkoutExpiry'
import { enqueue } from '@/services/queue/queue'
import { lockBooking } from '../booking/bookingRow'
import { customerFor } from './customerFor'
import { finishOperation, planOperation } from './paymentOperation'
import { sourceOfBooking } from './paymentRow'
import { paymentsFor } from './paymentsFor'

type Row = {
  hold_expires_at: string
  session_state: string
  start: string
  email: string
  tutor: string
  subject: string
  reference: string
  /** Lessons paid for at once: those of a series, otherwise one. */
  lessons: number
}

/**
 * Opens the processor's checkout page for a held booking, or finds the one opened before. The card is always
 * authorised first and captured later (CT09). Row, call, row; two at once get the same page by the call's key.
 * @throws DomainError HOLD_EXPIRED when the slot is no longer held; PAYMENT_UNAVAILABLE with `bookingId` when the
 *   processor does not answer: nothing was charged and it can be tried again while the hold lasts.
 */
export async function openCheckout({
  payload,
  bookingId,
  endsWithHold = true,
  now,
}: {
  payload: Payload
  bookingId: string
  /** False leaves the end of the page to the processor: for a hold of the past, which the demo's history is made of. */
  endsWithHold?: boolean
  now: Date
}): Promise<{ paymentId: string; url: string }> {
  const payment = await sourceOfBooking(database(payload), bookingId)
  const booking = await readForCheckout(payload, bookingId)
  if (booking.session_state !== 'HELD' || now >= new Date(booking.hold_expires_at)) {
    throw new DomainError('HOLD_EXPIRED', `booking ${bookingId} is not held any more`)
  }
  if (payment.checkoutUrl) return { paymentId: payment.id, url: payment.checkoutUrl }
  await withTransaction(payload, ({ tx }) =>
    planOperation({
      tx,
      paymentId: payment.id,
      kind: 'checkout',
      key: `checkout:${payment.id}`,
      amount: payment.card.amount,
      now,
    }),
  )
  const checkout = await customerFor({ payload, userId: payment.payerId, now })
    .then((customerId) =>
      paymentsFor(payload).createCheckout({
        paymentId: payment.id,
        amount: payment.card,
        captureMethod: 'manual',
        description: descriptionOf(booking),
        customerEmail: booking.email,
        customerId,
        saveCard: 'offered',
        successUrl: `${env.SERVER_URL}/bookings/${bookingId}/paid`,
        cancelUrl: `${env.SERVER_URL}/bookings/${bookingId}`,
        expiresAt: endsWithHold
          ? checkoutExpiry({
              createdAt: payment.createdAt,
              holdExpiresAt: new Date(booking.hold_expires_at),
            })
          : null,
        metadata: { booking_id: bookingId, reference: booking.reference },
        idempotencyKey: `checkout:${payment.id}`,
      }),
    )
    .catch((error: unknown) => {
      if (error instanceof DomainError)
        throw new DomainError(error.code, error.message, {
          userMessage: error.userMessage,
          data: { ...error.data, bookingId },
        })
      throw error
    })
  const isHeld = await withTransaction(payload, async ({ tx }) => {
    const { sessionState } = await lockBooking(tx, bookingId)
    await tx.execute(sql`
      update payments set checkout_session_id = ${checkout.sessionId}, checkout_url = ${checkout.url}, updated_at = ${now.toISOString()}
      where id = ${payment.id}`)
    await finishOperation({
      tx,
      key: `checkout:${payment.id}`,
      state: 'done',
      resultId: checkout.sessionId,
      now,
    })
    if (sessionState === 'HELD') return true
    await enqueue(tx, 'payment.close', { bookingId })
    return false
  })
  // Given up while the processor was asked: the page that was opened meanwhile is closed again.
  if (!isHeld) throw new DomainError('HOLD_EXPIRED', `booking ${bookingId} is not held any more`)
  return { paymentId: payment.id, url: checkout.url }
}

/** What the payer reads on the processor's page and on the bank statement. */
const descriptionOf = ({ subject, tutor, lessons }: Row) =>
  lessons === 1 ? `${subject} lesson with ${tutor}` : `${lessons} weekly ${subject} lessons with ${tutor}`

async function readForCheckout(payload: Payload, bookingId: string): Promise<Row> {
  const { rows } = await database(payload).execute<Row>(sql`
    select b.hold_expires_at, b.session_state, b.start, b.reference, u.email, t.display_name as tutor, s.name as subject,
      (select count(*)::int from bookings o where o.id = b.id or o.series_id = b.series_id) as lessons
    from bookings b join users u on u.id = b.booked_by_id join tutor_profiles t on t.id = b.tutor_id join subjects s on s.id = b.subject_id
    where b.id = ${bookingId}`)
  if (!rows[0]) throw new DomainError('NOT_FOUND', `no booking ${bookingId}`)
  return rows[0]
}
