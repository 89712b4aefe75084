import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { addHours } from '@/domain/time/instants'
import { database } from '@/services/database/tx'

export type PaymentHealth = {
  /** Payments by card that somebody tried to make. */
  tried: number
  /** Of those, the ones the bank approved. */
  succeeded: number
  /** Seconds from planning a call to the processor to its stored result, in 95 of 100; null without calls. */
  seconds95: number | null
}

type Row = { tried: number; succeeded: number; seconds95: number | null }

const DAYS = 30

/** How payments by card went in the last 30 days (J16): above 98 of 100, each step within 10 seconds. */
export async function paymentHealth({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<PaymentHealth> {
  const since = addHours(now, -24 * DAYS).toISOString()
  const { rows } = await database(payload).execute<Row>(sql`
    with ours as (
      select state in ('AUTHORIZED', 'CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED') or intent_id is not null as approved, failure_code
      from payments where created_at > ${since} and paid_by_id is null
        and amount > package_amount + promo_amount + credit_amount + wallet_amount)
    select count(*) filter (where approved or failure_code is not null)::int tried, count(*) filter (where approved)::int succeeded,
      (select (percentile_cont(0.95) within group (order by extract(epoch from finished_at - created_at)))::float
        from payment_operations where state = 'done' and finished_at > ${since}) seconds95
    from ours`)
  return rows[0] as Row
}
