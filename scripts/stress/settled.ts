import { setTimeout as delay } from 'node:timers/promises'
import type { LoadStack } from '../load/startLoadStack'

const LIMIT_MS = 240_000
const POLL_MS = 500

/** What is still to be done now: jobs that wait or run, timers that are due, calls to the processor without an end. */
const UNDONE = `
  with clock as (select now() + make_interval(secs => coalesce((select offset_ms from demo_clock), 0) / 1000.0) as instant)
  select 'job ' || name as what, count(*)::int as count from pgboss.job
    where state in ('created', 'retry', 'active') and (start_after <= now() or state = 'retry')
    group by name
  union all select 'timer ' || kind, count(*)::int from timers, clock where due_at <= clock.instant group by kind
  union all select 'call ' || kind::text, count(*)::int from payment_operations
    where state = 'pending' and kind in ('capture', 'void', 'refund') group by kind
  union all select 'payout call', count(*)::int from payout_operations where state = 'pending' having count(*) > 0`

/** Waits until nothing is left to do. @returns what is left after four minutes, which is stuck */
export async function settled({ db }: LoadStack): Promise<string[]> {
  const until = performance.now() + LIMIT_MS
  for (;;) {
    const { rows } = await db.query<{ what: string; count: number }>(UNDONE)
    if (rows.length === 0 || performance.now() > until)
      return rows.map(({ what, count }) => `${count} × ${what}`)
    await delay(POLL_MS)
  }
}
