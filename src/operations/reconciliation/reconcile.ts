import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { differenceOf } from '@/domain/reconciliation/differences'
import { addDays, addHours } from '@/domain/time/instants'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { logger } from '@/services/logging/logger'
import { clearingMatters, comparison, processorMatters } from './comparisonSql'
import { fetchTransactions } from './fetchTransactions'

/** What is older has been compared, and explained or not. */
const LOOK_BACK_DAYS = 40
/** What one side has just written down, the other may still be at. */
const GRACE_HOURS = 6

export type Reconciled = { stored: number; agreed: number; open: number }

/**
 * Compares our clearing account with the processor's own books, matter by matter (J20): what is missing here or there, or
 * differs, is listed for people; what agrees by now is resolved. Run twice, it says the same.
 */
export async function reconcile({ payload, now }: { payload: Payload; now: Date }): Promise<Reconciled> {
  const stored = await fetchTransactions({ payload, now })
  const result = await withTransaction(payload, async ({ tx }) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('reconciliation', 0))`)
    return compare(tx, now)
  })
  if (result.open > 0) logger.warn({ ...result, stored }, 'the processor’s books and ours differ')
  return { stored, ...result }
}

type Row = {
  matter: string
  currency: string
  ours: string | null
  theirs: string | null
  ours_at: string | null
  theirs_at: string | null
  booking_id: string | null
  payment_id: string | null
}

async function compare(tx: Tx, now: Date): Promise<{ agreed: number; open: number }> {
  const since = addDays(now, -LOOK_BACK_DAYS).toISOString()
  const { rows } = await tx.execute<Row>(
    comparison(sql`
      select distinct x.matter, x.currency from (
        select t.matter, t.currency from (${processorMatters}) t where t.at >= ${since}
        union all select coalesce(c.matter, c.cause_key), c.currency from (${clearingMatters}) c where c.at >= ${since}
        union all select d.matter, d.currency::text from reconciliation_differences d where d.state = 'open') x`),
  )
  let [agreed, open] = [0, 0]
  for (const row of rows) {
    if (await judge(tx, row, now)) open += 1
    else agreed += 1
  }
  return { agreed, open }
}

const number = (value: string | null) => (value === null ? null : Number(value))

/** @returns whether the matter waits for somebody */
async function judge(tx: Tx, row: Row, now: Date): Promise<boolean> {
  const { matter, currency, booking_id: bookingId, payment_id: paymentId } = row
  const sums = { ours: number(row.ours), theirs: number(row.theirs) }
  const kind = differenceOf(sums)
  const at = now.toISOString()
  const seenAt = new Date(row.theirs_at ?? row.ours_at ?? at)
  const isYoung = kind !== null && seenAt > addHours(now, -GRACE_HOURS)
  if (!kind || isYoung) {
    if (!kind)
      await tx.execute(sql`
        update reconciliation_differences set state = 'resolved', ours = ${sums.ours}, theirs = ${sums.theirs}, updated_at = ${at}
        where matter = ${matter} and currency = ${currency} and state = 'open'`)
    return false
  }
  const day = seenAt.toISOString().slice(0, 10)
  const { rows } = await tx.execute<{ state: string }>(sql`
    insert into reconciliation_differences as d (id, matter, kind, state, ours, theirs, currency, day, payment_id, booking_id, created_at, updated_at)
    values (${uuidv7()}, ${matter}, ${kind}, 'open', ${sums.ours}, ${sums.theirs}, ${currency}, ${day}, ${paymentId}, ${bookingId}, ${at}, ${at})
    on conflict (matter, currency) do update set kind = excluded.kind, ours = excluded.ours, theirs = excluded.theirs, updated_at = excluded.updated_at,
      state = case when d.state = 'explained' and (d.ours, d.theirs) is not distinct from (excluded.ours, excluded.theirs)
        then d.state else 'open' end
    returning d.state`)
  return rows[0]?.state === 'open'
}
