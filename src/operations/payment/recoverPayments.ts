import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { enqueue } from '@/services/queue/queue'
import { aBookingOf } from './aBookingOf'
import { collectEarly } from './collectEarly'
import { releaseReviews } from './releaseReviews'

/** Longer than any call to the processor takes with its retries. */
const SETTLED_AFTER_MS = 45_000
/** The processor ends a pay page after 24 hours; what came of it is known by then. */
const PAGE_LIVES_HOURS = 26
const AT_ONCE = 500

/**
 * Queues again what a crash left between row and row and what failed too often (the processor was down for hours),
 * and asks the processor about checkouts whose webhook never came. All of it is idempotent, so a job that still runs
 * is not harmed; one that waits already is not queued twice.
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
  const oldestPage = new Date(now.getTime() - PAGE_LIVES_HOURS * 3_600_000).toISOString()
  return withTransaction(payload, async ({ tx }) => {
    await releaseReviews(tx, now)
    const others = (await collectEarly(tx, now)) + (await queuePurchases(tx, before, oldestPage))
    const { rows } = await tx.execute<{ name: string; booking_id: string }>(sql`
      with due as (
        select 'payment.' || o.kind::text as name, ${aBookingOf} as booking_id
        from payment_operations o join payments p on p.id = o.payment_id
        where o.state = 'pending' and o.kind in ('charge', 'capture', 'void', 'refund') and o.updated_at <= ${before}
        union
        select 'payment.sync', b.id from payments p join bookings b on b.id = ${aBookingOf}
        where p.state = 'PENDING' and b.payment_state = 'PENDING' and p.checkout_session_id is not null
          and p.created_at <= ${before} and p.created_at > ${oldestPage}
        union
        select ${jobOfBooking}, b.id from bookings b
        where b.session_state in ('CONFIRMED', 'IN_PROGRESS', 'ENDED', 'DECLINED', 'CANCELLED', 'EXPIRED')
          and b.payment_state in ('AUTHORIZED', 'CAPTURED', 'PARTIALLY_REFUNDED') and b.updated_at <= ${before})
      select name, booking_id from due where name is not null and not exists (
        select 1 from pgboss.job j
        where j.name = due.name and j.state < 'active' and j.data->>'bookingId' = due.booking_id::text)
      limit ${AT_ONCE}`)
    for (const { name, booking_id: bookingId } of rows) await enqueue(tx, name, { bookingId })
    return rows.length + others
  })
}

/** Purchases whose pay page was opened and of which nothing was heard. */
async function queuePurchases(tx: Tx, before: string, oldestPage: string): Promise<number> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select p.id from payments p where p.purpose in ('package', 'topUp') and p.state in ('PENDING', 'FAILED')
      and p.checkout_session_id is not null and p.created_at <= ${before} and p.created_at > ${oldestPage}
      and not exists (select 1 from pgboss.job j
        where j.name = 'payment.syncPurchase' and j.state < 'active' and j.data->>'paymentId' = p.id::text)
    limit ${AT_ONCE}`)
  for (const { id } of rows) await enqueue(tx, 'payment.syncPurchase', { paymentId: id })
  return rows.length
}

/**
 * The job that brings the money of a booking to where its state says it belongs; null when it is there, or when the
 * bank would not take a refund: then a person has to find another way.
 */
const jobOfBooking = sql`case
  when b.session_state in ('CONFIRMED', 'IN_PROGRESS') then
    case when b.payment_state = 'AUTHORIZED' and b.hold_strategy = 'captureOnConfirm' then 'payment.capture' end
  when b.payment_state = 'AUTHORIZED' then
    case when coalesce(b.refund_due_amount, 0) < b.price_amount + b.service_fee_amount then 'payment.capture' else 'payment.void' end
  when coalesce(b.refund_due_amount, 0) > b.refunded_amount then
    case when not exists (select 1 from payment_operations o join payments p on p.id = o.payment_id
      where p.booking_id = b.id and o.kind = 'refund' and o.state = 'refused') then 'payment.refund' end
  when b.settled_at is null and coalesce(b.refund_due_amount, 0) < b.price_amount + b.service_fee_amount then 'booking.settle'
end`
