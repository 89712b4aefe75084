import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import type { PaymentEvent } from '@/services/payments/paymentsService'
import { enqueue, enqueueOnce } from '@/services/queue/queue'
import { aBookingOf } from './aBookingOf'
import { paymentsFor } from './paymentsFor'
import { recordDecline } from './recordDecline'

type Input = { payload: Payload; rawBody: string; signature: string | null; now: Date }

/**
 * Takes a processor's event: signature first, the id once, then only a note to look at the payment (style.md rule 8).
 * @throws DomainError MALFORMED_REQUEST for a forged, stale or unsigned event; nothing is stored then.
 */
export async function receiveWebhook({ payload, rawBody, signature, now }: Input): Promise<void> {
  const event = paymentsFor(payload).parseWebhook({ rawBody, signature, now: new Date() })
  const at = now.toISOString()
  await withTransaction(payload, async ({ tx }) => {
    const { rows } = await tx.execute(sql`
      insert into payment_events (id, event_id, type, object_id, received_at, created_at, updated_at)
      values (${uuidv7()}, ${event.id}, ${event.type}, ${event.objectId}, ${at}, ${at}, ${at}) on conflict (event_id) do nothing returning id`)
    if (rows.length === 0) return
    if (event.objectType === 'dispute')
      return enqueue(tx, 'payment.chargeback', { disputeId: event.objectId })
    await noteCards(tx, event)
    // What the processor names need not be an id of ours.
    const paymentId = z.uuid().safeParse(event.paymentId).data ?? null
    const found = await tx.execute<Found>(sql`
      select p.id, p.payer_id, p.captured_amount > 0 as is_collected, ${aBookingOf} as booking_id from payments p where p.id = ${paymentId}::uuid
        or p.checkout_session_id = ${event.sessionId ?? ''} or p.intent_id = ${event.intentId ?? ''}`)
    const [payment] = found.rows
    if (payment && event.decline)
      await recordDecline({
        tx,
        payment: { id: payment.id, payerId: payment.payer_id },
        ...event.decline,
        now,
      })
    if (payment && !payment.is_collected) await lookAt(tx, payment)
    await followPayouts(tx, event)
  })
}

type Found = {
  id: string
  payer_id: string
  /** Collected and in our books: no event can bring news of the hold any more. */
  is_collected: boolean
  booking_id: string | null
}

/** A payment makes half a dozen events within a second; one look at it serves all that came before. */
function lookAt(tx: Tx, { id, booking_id: bookingId }: Found): Promise<void> {
  return bookingId
    ? enqueueOnce(tx, 'payment.sync', { bookingId })
    : enqueueOnce(tx, 'payment.syncPurchase', { paymentId: id })
}

/** News of a transfer or of a tutor's account: asked about at once instead of by the next sweep. */
async function followPayouts(tx: Tx, { objectId, accountId }: PaymentEvent): Promise<void> {
  const account = accountId ?? objectId
  const payouts = await tx.execute<{ id: string }>(sql`
    select p.id from payouts p left join payout_methods m on m.tutor_id = p.tutor_id and m.connect_account = ${account}
    where p.state = 'sent' and (p.external_id = ${objectId} or p.channel = 'stripeConnect' and m.id is not null)`)
  for (const { id: payoutId } of payouts.rows) await enqueue(tx, 'payout.sync', { payoutId })
  const methods = await tx.execute<{ tutor_id: string }>(
    sql`select tutor_id from payout_methods where connect_account = ${account}`,
  )
  for (const { tutor_id: tutorId } of methods.rows) await enqueue(tx, 'payout.syncMethod', { tutorId })
}

const ABOUT_CARDS = /^(payment_method\.|setup_intent\.succeeded$|customer\.updated$)/

/** A person's saved cards have changed: read them again. One that was removed names its customer no more. */
async function noteCards(tx: Tx, { type, objectId, customerId }: PaymentEvent): Promise<void> {
  if (!ABOUT_CARDS.test(type)) return
  const { rows } = await tx.execute<{ user_id: string }>(sql`
    select user_id from payment_customers where customer_id = ${customerId ?? ''}
    union select user_id from saved_cards where card_id = ${objectId}`)
  for (const { user_id: userId } of rows) await enqueue(tx, 'payment.refreshCards', { userId })
}
