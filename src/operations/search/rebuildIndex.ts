import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { database, type Tx } from '@/services/database/tx'
import { indexAllTutors } from './indexAllTutors'
import { FIRST_ID } from './searchableIds'

export type Rebuilt = { done: number; changed: number }
/** `added` is how many the last batch brought. */
export type RebuildProgress = Rebuilt & { total: number; added: number }

type Rebuild = {
  payload: Payload
  now: Date
  onProgress?: (progress: RebuildProgress) => void
}

const KEY = 'search.rebuild'

/**
 * Builds all documents anew while the product runs, and has everything that follows the table read all of it again. One that was
 * stopped goes on where it was; to begin again is harmless.
 * @returns how many tutors were looked at, those of an earlier run that was stopped included, and how many entries changed
 */
export async function rebuildIndex({ payload, now, onProgress }: Rebuild): Promise<Rebuilt> {
  const tx = database(payload)
  const begun = await readState(tx)
  if (!begun) await tx.execute(sql`update search_cursors set since = '0'`)
  const total = await countSearchable(tx)
  let { done, last, changed } = begun ?? { done: 0, last: FIRST_ID, changed: 0 }
  await indexAllTutors({
    payload,
    now,
    after: last,
    onBatch: async (batch) => {
      done += batch.tutors
      changed += batch.changed
      last = batch.last
      await writeState(tx, { done, last, changed })
      onProgress?.({ done, total: Math.max(total, done), changed, added: batch.tutors })
    },
  })
  await tx.execute(sql`delete from app_settings where key = ${KEY}`)
  return { done, changed }
}

type State = { done: number; last: string; changed: number }

async function readState(tx: Tx): Promise<State | undefined> {
  const { rows } = await tx.execute<{ value: State }>(sql`select value from app_settings where key = ${KEY}`)
  return rows[0]?.value
}

async function writeState(tx: Tx, state: State): Promise<void> {
  await tx.execute(sql`insert into app_settings (key, value) values (${KEY}, ${JSON.stringify(state)}::jsonb)
    on conflict (key) do update set value = excluded.value`)
}

async function countSearchable(tx: Tx): Promise<number> {
  const { rows } = await tx.execute<{ count: number }>(sql`
    select count(*)::int count from (select id from tutor_profiles where status = 'approved'
      union select tutor_id from tutor_search where not removed) x`)
  return rows[0]?.count ?? 0
}
