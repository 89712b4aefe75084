import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { enqueue } from '@/services/queue/queue'

/** Longer than any call to the processor takes with its retries. */
const SETTLED_AFTER_MS = 45_000
const JOBS: Record<string, string> = {
  capture: 'payment.capture',
  void: 'payment.void',
  refund: 'payment.refund',
}

/**
 * Queues again what a crash left between row and row, and asks the processor about checkouts whose webhook never
 * came. All of it is idempotent, so a job that still runs is not harmed.
 * @returns how many jobs were queued
 */
export async function recoverPayments({
  payload,
  now,
  graceMs = SETTLED_AFTER_MS,
}: {
  payload: Payload
  now: Date
  graceMs?: number
}): Promise<number> {
  const before = new Date(now.getTime() - graceMs).toISOString()
  const db = database(payload)
  const unfinished = await db.execute<{ booking_id: string; kind: string }>(sql`
    select p.booking_id, o.kind::text as kind from payment_operations o join payments p on p.id = o.payment_id
    where o.state = 'pending' and o.kind <> 'checkout' and o.updated_at <= ${before} limit 500`)
  const unheard = await db.execute<{ booking_id: string }>(sql`
    select p.booking_id from payments p join bookings b on b.id = p.booking_id
    where p.state = 'PENDING' and p.checkout_session_id is not null and p.created_at <= ${before}
      and p.created_at > ${new Date(now.getTime() - 26 * 3_600_000).toISOString()} and b.payment_state = 'PENDING' limit 500`)
  const unsettled = await db.execute<{ booking_id: string }>(sql`
    select id as booking_id from bookings where session_state in ('ENDED', 'CANCELLED') and settled_at is null
      and payment_state in ('CAPTURED', 'PARTIALLY_REFUNDED') and coalesce(refund_due_amount, 0) < price_amount + service_fee_amount
      and updated_at <= ${before} limit 500`)
  const jobs = [
    ...unfinished.rows.map((row) => ({ name: JOBS[row.kind] as string, bookingId: row.booking_id })),
    ...unheard.rows.map((row) => ({ name: 'payment.sync', bookingId: row.booking_id })),
    ...unsettled.rows.map((row) => ({ name: 'booking.settle', bookingId: row.booking_id })),
  ]
  if (jobs.length === 0) return 0
  await withTransaction(payload, async ({ tx }) => {
    for (const { name, bookingId } of jobs) await enqueue(tx, name, { bookingId })
  })
  return jobs.length
}
