import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import type { SearchDocument } from '@/services/search/searchDocument'
import type { DocumentBatches, RebuildableWriter } from '@/services/search/searchWriter'
import { holdFollower } from './holdFollower'
import { FIRST_ID } from './searchableIds'

type Rebuild = {
  payload: Payload
  followers: readonly RebuildableWriter[]
  onProgress?: (progress: { follower: string; done: number; total: number }) => void
}

const BATCH = 1000

/**
 * Has everything that follows the table of documents build itself anew from it, while searches go on. What changes meanwhile is
 * handed to what is being replaced, and once more afterwards: each follower goes on from where the table was when this began.
 * @returns how many documents each was given
 */
export async function rebuildFollowers({
  payload,
  followers,
  onProgress,
}: Rebuild): Promise<Record<string, number>> {
  const given: Record<string, number> = {}
  for (const { name, rebuild } of followers) {
    const { horizon, total } = await readStart(payload)
    const count = (batch: number) => {
      given[name] = (given[name] ?? 0) + batch
      onProgress?.({ follower: name, done: given[name], total })
    }
    await rebuild(storedDocuments(payload, count), (swap) =>
      withTransaction(payload, async ({ tx }) => {
        await holdFollower(tx, name, { isPatient: true })
        await swap()
        await tx.execute(sql`insert into search_cursors (name, since) values (${name}, ${horizon}::xid8)
          on conflict (name) do update set since = excluded.since`)
      }),
    )
  }
  return given
}

async function readStart(payload: Payload) {
  const { rows } = await database(payload).execute<{ horizon: string; total: number }>(sql`
    select pg_snapshot_xmin(pg_current_snapshot())::text horizon,
      (select count(*)::int from tutor_search where not removed) total`)
  return rows[0] ?? { horizon: '0', total: 0 }
}

async function* storedDocuments(payload: Payload, onBatch: (size: number) => void): DocumentBatches {
  for (let after = FIRST_ID; ; ) {
    const { rows } = await database(payload).execute<{ id: string; facts: SearchDocument }>(sql`
      select tutor_id id, facts from tutor_search where not removed and tutor_id > ${after} order by tutor_id limit ${BATCH}`)
    const last = rows.at(-1)
    if (!last) return
    yield rows.map(({ facts }) => facts)
    onBatch(rows.length)
    after = last.id
  }
}
