import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { bringsNews, type KnownPayment } from '@/domain/payment/bringsNews'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import type { PaymentEvent } from '@/services/payments/paymentsService'
import { enqueue } from '@/services/queue/queue'
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
  await withTransaction(payload, async ({ tx }) => {
    const noted = await note(tx, event, now)
    if (!noted) return
    if (event.objectType === 'dispute')
      return enqueue(tx, 'payment.chargeback', { disputeId: event.objectId })
    await noteCards(tx, event)
    if (noted.id && event.decline) await recordDecline({ tx, payment: noted, ...event.decline, now })
    if (noted.id && bringsNews({ news: event.news, payment: noted })) await lookAt(tx, noted)
    await followPayouts(tx, event)
  })
}

type Noted = { id: null } | Found
type Found = KnownPayment & { id: string; payerId: string; bookingId: string | null }

/** @returns the payment an event is about, if it is about one of ours; null for an event that came before */
async function note(tx: Tx, event: PaymentEvent, now: Date): Promise<Noted | null> {
  const at = now.toISOString()
  // What the processor names need not be an id of ours.
  const paymentId = z.uuid().safeParse(event.paymentId).data ?? null
  const { rows } = await prepared<Noted>(
    tx,
    sql`
    with noted as (
      insert into payment_events (id, event_id, type, object_id, received_at, created_at, updated_at)
      values (${uuidv7()}, ${event.id}, ${event.type}, ${event.objectId}, ${at}, ${at}, ${at}) on conflict (event_id) do nothing returning id)
    select p.id, p.payer_id "payerId", ${aBookingOf} "bookingId", p.state, p.captured_amount > 0 "isCollected",
      p.checkout_session_id is not null "hasPage", exists (select 1 from payment_operations o
        where o.payment_id = p.id and o.kind in ('capture', 'void') and o.state = 'pending') "isAnswerDue"
    from noted left join payments p on p.id = ${paymentId}::uuid or p.checkout_session_id = ${event.sessionId ?? ''}
      or p.intent_id = ${event.intentId ?? ''}`,
  )
  return rows[0] ?? null
}

function lookAt(tx: Tx, { id, bookingId }: Found): Promise<void> {
  return bookingId
    ? enqueue(tx, 'payment.sync', { bookingId })
    : enqueue(tx, 'payment.syncPurchase', { paymentId: id })
}

const ABOUT_PAYOUTS = ['transfer', 'payout', 'account', 'v2.core.account']

/** News of a transfer or of a tutor's account: asked about at once instead of by the next sweep. */
async function followPayouts(tx: Tx, { objectId, objectType, accountId }: PaymentEvent): Promise<void> {
  if (!accountId && !ABOUT_PAYOUTS.includes(objectType)) return
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
