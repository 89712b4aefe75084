import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { enqueue } from '@/services/queue/queue'
import { aBookingOf } from './aBookingOf'
import { paymentsFor } from './paymentsFor'

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
    // What the processor names need not be an id of ours.
    const paymentId = z.uuid().safeParse(event.paymentId).data ?? null
    const found = await tx.execute<{ booking_id: string }>(sql`
      select ${aBookingOf} as booking_id from payments p where p.id = ${paymentId}::uuid
        or p.checkout_session_id = ${event.sessionId ?? ''} or p.intent_id = ${event.intentId ?? ''}`)
    const bookingId = found.rows[0]?.booking_id
    if (bookingId) await enqueue(tx, 'payment.sync', { bookingId })
    await followPayouts(tx, event.objectId)
  })
}

/** News of a transfer or of a tutor's account: asked about at once instead of by the next sweep. */
async function followPayouts(tx: Tx, objectId: string): Promise<void> {
  const payouts = await tx.execute<{ id: string }>(
    sql`select id from payouts where external_id = ${objectId} and state = 'sent'`,
  )
  for (const { id: payoutId } of payouts.rows) await enqueue(tx, 'payout.sync', { payoutId })
  const methods = await tx.execute<{ tutor_id: string }>(
    sql`select tutor_id from payout_methods where connect_account = ${objectId}`,
  )
  for (const { tutor_id: tutorId } of methods.rows) await enqueue(tx, 'payout.syncMethod', { tutorId })
}
