import type { Payload } from 'payload'
import { env } from '@/env'
import { sourceOfBooking } from '@/operations/payment/paymentRow'
import { syncPayment } from '@/operations/payment/syncPayment'
import { database } from '@/services/database/tx'

/** Test cards that are accepted, of different makes. */
const CARDS = ['4242424242424242', '5555555555554444', '4000056655665556', '378282246310005'] as const

/**
 * The student pays on the simulator's page; the booking follows. A page that was paid before is only read again.
 * @throws Error when the simulator does not take the payment
 */
export async function payByCard({
  payload,
  bookingId,
  now,
}: {
  payload: Payload
  bookingId: string
  now: Date
}): Promise<void> {
  const { checkoutSessionId, createdAt } = await sourceOfBooking(database(payload), bookingId)
  const answer = await fetch(`${env.STRIPE_API_BASE}/_control/sessions/${checkoutSessionId}/pay`, {
    method: 'POST',
    body: JSON.stringify({ card: CARDS[createdAt.getTime() % CARDS.length] }),
  })
  const { outcome } = (await answer.json()) as { outcome?: string }
  if (outcome !== 'paid' && outcome !== 'closed')
    throw new Error(`booking ${bookingId} was not paid: ${answer.status} ${outcome}`)
  await syncPayment({ payload, bookingId, now })
}
