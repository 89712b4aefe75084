import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { lastPayoutRun } from '@/domain/payout/payoutCalendar'
import { withTransaction } from '@/services/database/withTransaction'
import { enqueueAll } from '@/services/queue/queue'

/**
 * Queues the weekly payout of every tutor who wants one and has something (K06, CT14): once for each Monday, 06:00
 * UTC, however often and late this runs. After a longer pause only the last Monday counts, for it pays all.
 * @returns how many were queued
 */
export async function startWeeklyPayouts({ payload, now }: { payload: Payload; now: Date }): Promise<number> {
  const dueAt = lastPayoutRun(now).toISOString()
  return withTransaction(payload, async ({ tx }) => {
    const claimed = await tx.execute(sql`
      insert into payout_runs (due_at, ran_at) select ${dueAt}, ${now.toISOString()}
      where not exists (select 1 from payout_runs where due_at >= ${dueAt}) on conflict (due_at) do nothing returning due_at`)
    if (claimed.rows.length === 0) return 0
    const { rows } = await tx.execute<{ tutorId: string; currency: string }>(sql`
      select m.tutor_id "tutorId", l.currency from payout_methods m join users u on u.id = m.tutor_user_id
        join ledger_lines l on l.owner = m.tutor_id::text and l.account = 'tutorAvailable'
      where m.weekly and m.state = 'ready' and u.status = 'active' group by m.tutor_id, l.currency having -sum(l.amount) > 0`)
    if (rows.length > 0)
      await enqueueAll(
        tx,
        'payout.collect',
        rows.map((data) => ({ data })),
      )
    return rows.length
  })
}
