import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { logger } from '@/services/logging/logger'
import type { SearchDocument } from '@/services/search/searchDocument'
import type { SearchWriter } from '@/services/search/searchWriter'
import { holdFollower } from './holdFollower'

type Feed = { payload: Payload; followers: readonly SearchWriter[] }

const AT_ONCE = 500

/**
 * Hands what changed in the table of documents to everything else that keeps them, each from where it has got to. A change
 * becomes visible when its transaction commits, not in the order of numbers: so the next look begins at the oldest transaction
 * that was running at this one. One that fails is logged and asked again; it holds up neither the table nor the others. One
 * worker at a time hands anything to a follower.
 * @returns whether nothing failed
 */
export async function feedFollowers({ payload, followers }: Feed): Promise<boolean> {
  let isWell = true
  for (const follower of followers) {
    try {
      await withTransaction(payload, async ({ tx }) => {
        if (await holdFollower(tx, follower.name)) await feed(tx, follower)
      })
    } catch (error) {
      isWell = false
      logger.error({ err: error, follower: follower.name }, 'search documents could not be handed on')
    }
  }
  return isWell
}

type Row = { tutorId: string; facts: SearchDocument; removed: boolean }

async function feed(tx: Tx, { name, put, remove }: SearchWriter): Promise<void> {
  const { ids, horizon, since } = await changedSince(tx, name)
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const { rows } = await tx.execute<Row>(sql`
      select tutor_id "tutorId", facts, removed from tutor_search
      where tutor_id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids.slice(at, at + AT_ONCE))}::jsonb))`)
    const gone = rows.filter(({ removed }) => removed).map(({ tutorId }) => tutorId)
    const present = rows.filter(({ removed }) => !removed).map(({ facts }) => facts)
    if (present.length > 0) await put(present)
    if (gone.length > 0) await remove(gone)
  }
  if (horizon === since) return
  // A rebuild may have sent it back to the beginning meanwhile: there it stays.
  await tx.execute(sql`
    insert into search_cursors (name, since) values (${name}, ${horizon}::xid8)
    on conflict (name) do update set since = excluded.since where search_cursors.since = ${since}::xid8`)
}

async function changedSince(tx: Tx, name: string) {
  const { rows } = await tx.execute<{ horizon: string; since: string; id: string | null }>(sql`
    select now.horizon, now.since, s.tutor_id id
    from (select pg_snapshot_xmin(pg_current_snapshot())::text horizon,
      coalesce((select c.since from search_cursors c where c.name = ${name}), '0'::xid8)::text since) now
    left join tutor_search s on s.changed_in >= now.since::xid8 order by s.changed_in`)
  const { horizon = '0', since = '0' } = rows[0] ?? {}
  return { horizon, since, ids: rows.flatMap(({ id }) => (id ? [id] : [])) }
}
