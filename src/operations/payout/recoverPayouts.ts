import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { PAYOUT_CHANNELS, termsOf } from '@/domain/payout/payoutChannels'
import { addMinutes } from '@/domain/time/instants'
import { sqlList } from '@/services/database/sqlList'
import { withTransaction } from '@/services/database/withTransaction'
import { enqueue } from '@/services/queue/queue'

/** Longer than any call to a provider takes with its retries. */
const SETTLED_AFTER_MS = 45_000
/** A payout that is late is asked about no more often. */
const ASK_EVERY_MINUTES = 10
const AT_ONCE = 500

const BY_CALL = PAYOUT_CHANNELS.filter((channel) => termsOf(channel).delivery === 'call')

/**
 * Queues what a crash left unsent or half sent, and asks about payouts that should have arrived. All of it is
 * idempotent; what waits in the queue already is not queued twice.
 * @returns how many jobs were queued
 */
export async function recoverPayouts({
  payload,
  now,
  graceMs = SETTLED_AFTER_MS,
}: {
  payload: Payload
  now: Date
  graceMs?: number
}): Promise<number> {
  const before = new Date(now.getTime() - graceMs).toISOString()
  const asked = addMinutes(now, -ASK_EVERY_MINUTES).toISOString()
  return withTransaction(payload, async ({ tx }) => {
    const { rows } = await tx.execute<{ name: string; payout_id: string }>(sql`
      with due as (
        select 'payout.send' as name, p.id as payout_id from payouts p left join payout_operations o on o.payout_id = p.id
        where p.channel in (${sqlList(BY_CALL)}) and ((p.state = 'approved' and p.updated_at <= ${before})
          or (p.state = 'sent' and o.state = 'pending' and o.updated_at <= ${before}))
        union
        select 'payout.sync', p.id from payouts p
        where p.state = 'sent' and p.external_id is not null and p.expected_at <= ${now.toISOString()}
          and (p.checked_at is null or p.checked_at <= ${asked}))
      select name, payout_id from due where not exists (
        select 1 from pgboss.job j where j.name = due.name and j.state < 'active' and j.data->>'payoutId' = due.payout_id::text)
      limit ${AT_ONCE}`)
    for (const { name, payout_id: payoutId } of rows) await enqueue(tx, name, { payoutId })
    return rows.length
  })
}
