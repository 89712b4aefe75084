import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { EVENT_DAYS, TYPED_TEXT_DAYS } from '@/domain/search/events/searchEvents'
import { addDays } from '@/domain/time/instants'
import { database } from '@/services/database/tx'

/** Rows of one statement, so that none runs long. */
const BATCH = 5000

type Prune = { payload: Payload; now: Date }

/**
 * Takes what people typed, and which tutors they saw, out of events older than `TYPED_TEXT_DAYS`, and events older than
 * `EVENT_DAYS` as a whole. May run twice and late.
 */
export async function pruneEvents({ payload, now }: Prune): Promise<{ cleared: number; removed: number }> {
  const tx = database(payload)
  const untyped = addDays(now, -TYPED_TEXT_DAYS).toISOString()
  const gone = addDays(now, -EVENT_DAYS).toISOString()
  const repeat = async (statement: ReturnType<typeof sql>) => {
    let sum = 0
    for (;;) {
      const { rowCount } = await tx.execute(statement)
      sum += rowCount ?? 0
      if ((rowCount ?? 0) < BATCH) return sum
    }
  }
  const removed = await repeat(sql`
    delete from search_events where id in (select id from search_events where at < ${gone} limit ${BATCH})`)
  const cleared = await repeat(sql`
    update search_events set query = null, shown = null where id in (
      select id from search_events where kind = 'search_performed' and at < ${untyped} and (query is not null or shown is not null)
      limit ${BATCH})`)
  return { cleared, removed }
}
