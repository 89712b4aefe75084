import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { OPEN_CHARGEBACK_STATES } from '@/domain/chargeback/chargebackStates'
import { PAGELESS_HOURS } from '@/domain/payment/pagelessHours'
import { addDays, addHours } from '@/domain/time/instants'
import { sqlList } from '@/services/database/sqlList'
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
/**
 * So long it is looked for what an unpaid booking had set aside, which is given back with the hold, and for purchases of
 * which nothing was heard: with money of the wallet in them, also after days without the processor.
 */
const DAYS_TO_GIVE_BACK = 14
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
  const lately = addDays(now, -DAYS_TO_GIVE_BACK).toISOString()
  return withTransaction(payload, async ({ tx }) => {
    await releaseReviews(tx, now)
    const others = (await collectEarly(tx, now)) + (await queuePurchases({ tx, before, lately, now }))
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
        select 'payment.close', b.id from payments p join bookings b on b.id = p.booking_id
        where p.state in ('PENDING', 'FAILED') and p.created_at > ${lately} and b.updated_at <= ${before}
          and b.session_state in ('DECLINED', 'CANCELLED', 'EXPIRED')
          and p.package_amount + p.promo_amount + p.credit_amount + p.wallet_amount > 0
          and not exists (select 1 from ledger_entries e where e.cause_key = 'tendersBack:' || p.id)
        union
        select ${jobOfBooking}, b.id from bookings b
        where b.session_state in ('CONFIRMED', 'IN_PROGRESS', 'ENDED', 'DECLINED', 'CANCELLED', 'EXPIRED')
          and ${isMoneyOpen}
          and b.updated_at <= ${before})
      select name, booking_id from due where name is not null and booking_id is not null and not exists (
        select 1 from pgboss.job j
        where j.name = due.name and j.state < 'active' and j.data->>'bookingId' = due.booking_id::text)
      limit ${AT_ONCE}`)
    for (const { name, booking_id: bookingId } of rows) await enqueue(tx, name, { bookingId })
    return rows.length + others
  })
}

type Purchases = { tx: Tx; before: string; lately: string; now: Date }

/**
 * Purchases whose pay page was opened and of which nothing was heard, money for the wallet that never got a page
 * (`syncPurchase` ends it; packages have `sweepPackages`), those that are held and nobody has still to look at, and refunds
 * of purchases that were not finished.
 */
async function queuePurchases({ tx, before, lately, now }: Purchases): Promise<number> {
  const { rows } = await tx.execute<{ name: string; id: string }>(sql`
    with due as (
      select 'payment.syncPurchase' as name, p.id from payments p
      where p.purpose in ('package', 'topUp') and p.state in ('PENDING', 'FAILED')
        and p.checkout_session_id is not null and p.created_at <= ${before} and p.created_at > ${lately}
      union
      select 'payment.syncPurchase', p.id from payments p
      where p.purpose = 'topUp' and p.state in ('PENDING', 'FAILED') and p.checkout_session_id is null
        and p.created_at <= ${addHours(now, -PAGELESS_HOURS).toISOString()}
      union
      select case when r.state = 'refused' then 'payment.voidPurchase' else 'payment.capturePurchase' end, p.id
      from payments p left join payment_reviews r on r.payment_id = p.id
      where p.purpose in ('package', 'topUp') and p.state = 'AUTHORIZED' and p.updated_at <= ${before} and r.state is distinct from 'open'
      union
      select 'payment.refundPurchase', r.payment_id from refunds r
      where r.booking_id is null and r.state = 'pending' and r.updated_at <= ${before})
    select name, id from due where not exists (select 1 from pgboss.job j
      where j.name = due.name and j.state < 'active' and j.data->>'paymentId' = due.id::text)
    limit ${AT_ONCE}`)
  for (const { name, id } of rows) await enqueue(tx, name, { paymentId: id })
  return rows.length
}

/**
 * The job that brings the money of a booking to where its state says it belongs; null when it is there, when the bank
 * would not take a refund (then a person has to find another way), or while a bank decides about a chargeback.
 */
const jobOfBooking = sql`case
  when b.session_state in ('CONFIRMED', 'IN_PROGRESS') then
    case when b.payment_state = 'AUTHORIZED' and b.hold_strategy = 'captureOnConfirm' then 'payment.capture' end
  when b.payment_state = 'AUTHORIZED' then
    case when coalesce(b.refund_due_amount, 0) < b.price_amount + b.service_fee_amount then 'payment.capture' else 'payment.void' end
  when b.payment_state <> 'REFUNDED' and coalesce(b.refund_due_amount, 0) > b.refunded_amount then
    case when not exists (select 1 from payments p join chargebacks c on c.payment_id = coalesce(p.paid_by_id, p.id)
        where p.booking_id = b.id and c.state in (${sqlList(OPEN_CHARGEBACK_STATES)}))
      and not exists (select 1 from payment_operations o join payments p on p.id = o.payment_id
      where p.booking_id = b.id and o.kind = 'refund' and o.state = 'refused' and o.failure_code is distinct from 'disputed') then 'payment.refund' end
  when b.settled_at is null and coalesce(b.refund_due_amount, 0) - b.guarantee_amount < b.price_amount + b.service_fee_amount then 'booking.settle'
end`

/** Money that is not where it belongs yet, in the words of the index `bookings_money_open`: to collect or let go, to give back, to divide. */
const isMoneyOpen = sql`(b.payment_state = 'AUTHORIZED' or b.payment_state in ('CAPTURED', 'PARTIALLY_REFUNDED')
    and coalesce(b.refund_due_amount, 0) > b.refunded_amount
  or b.payment_state in ('CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED') and b.settled_at is null
    and coalesce(b.refund_due_amount, 0) - b.guarantee_amount < b.price_amount + b.service_fee_amount)`
