import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { addDays } from '@/domain/time/instants'
import { database, type Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { logger } from '@/services/logging/logger'
import { DROPPED_KEY } from '@/services/search/residentCopy'
import { searchFollowers } from '@/services/search/searchFollowers'
import { driftOf, type StoredEntry } from './driftOf'
import { holdSearchIndex } from './holdSearchIndex'
import { readSearchDocuments } from './readSearchDocuments'
import { FIRST_ID, searchableIds } from './searchableIds'
import { writeTutors } from './writeTutors'

type Compare = { payload: Payload; now: Date }

export type IndexDrift = {
  compared: number
  drifted: number
  /** How many tutors each field was wrong for; `missing` and `extra` are whole entries. */
  fields: Record<string, number>
  /** The first of them. */
  tutorIds: string[]
}

const BATCH = 250
const NAMED = 50
const TOMBSTONE_DAYS = 1

/**
 * Compares every stored document with the tutor as they stand, repairs what differs and reports it: nothing should, for
 * changes leave marks. Tutors who are marked are just being followed and do not count, nor do times that have passed. Old
 * tombstones that everybody has read go. The report names fields and ids, no personal data.
 */
export async function compareIndex({ payload, now }: Compare): Promise<IndexDrift> {
  const drift: IndexDrift = { compared: 0, drifted: 0, fields: {}, tutorIds: [] }
  for (let after = FIRST_ID; ; ) {
    const tutorIds = await searchableIds({ tx: database(payload), after, limit: BATCH })
    const last = tutorIds.at(-1)
    if (!last) break
    const found = await withTransaction(payload, ({ tx }) => compareBatch({ tx, tutorIds, now }))
    drift.compared += tutorIds.length
    for (const { tutorId, fields } of found) {
      drift.drifted += 1
      for (const field of fields) drift.fields[field] = (drift.fields[field] ?? 0) + 1
      if (drift.tutorIds.length < NAMED) drift.tutorIds.push(tutorId)
    }
    after = last
  }
  await dropTombstones(
    database(payload),
    searchFollowers(payload).map(({ name }) => name),
    now,
  )
  const level = drift.drifted > 0 ? 'error' : 'info'
  logger[level]({ metric: 'search.drift', ...drift }, 'search index compared with the tutors')
  return drift
}

type Batch = { tx: Tx; tutorIds: readonly string[]; now: Date }

async function compareBatch({ tx, tutorIds, now }: Batch) {
  await holdSearchIndex(tx)
  const stored = await readStored(tx, tutorIds)
  const live = await readSearchDocuments({ tx, tutorIds, now })
  await writeTutors(tx, live, { now, anew: true })
  const marked = await readMarked(tx, tutorIds) // last: what changed while this was read has its mark by now
  return live.flatMap((tutor) => {
    const { tutorId } = tutor
    const fields = marked.has(tutorId) ? [] : driftOf({ stored: stored.get(tutorId), live: tutor, now })
    return fields.length > 0 ? [{ tutorId, fields }] : []
  })
}

async function readStored(tx: Tx, tutorIds: readonly string[]): Promise<Map<string, StoredEntry>> {
  const { rows } = await tx.execute<StoredEntry & { tutorId: string; indexedAt: string }>(sql`
    select tutor_id "tutorId", facts document, indexed_at "indexedAt" from tutor_search
    where not removed and tutor_id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(tutorIds)}::jsonb))`)
  return new Map(
    rows.map(({ tutorId, document, indexedAt }) => [tutorId, { document, indexedAt: new Date(indexedAt) }]),
  )
}

async function readMarked(tx: Tx, tutorIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select distinct tutor_id id from search_marks
    where tutor_id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(tutorIds)}::jsonb))`)
  return new Set(rows.map(({ id }) => id))
}

/**
 * Not those that may come back by themselves, nor those somebody who follows the table has not read. Copies in memory are told up to
 * which change there may be none left: one that has not looked since cannot learn of them any more.
 */
async function dropTombstones(tx: Tx, followers: readonly string[], now: Date): Promise<void> {
  await tx.execute(sql`
    with gone as (
    delete from tutor_search where removed and due_at is null and indexed_at < ${addDays(now, -TOMBSTONE_DAYS).toISOString()}
      and changed_in < pg_snapshot_xmin(pg_current_snapshot())
      and not exists (select 1 from jsonb_array_elements_text(${JSON.stringify(followers)}::jsonb) f(name)
        left join search_cursors c on c.name = f.name where c.since is null or c.since <= changed_in)
    returning changed_in)
    insert into app_settings (key, value)
    select ${DROPPED_KEY}, to_jsonb(last.changed_in::text) from (select changed_in from gone order by changed_in desc limit 1) last
    on conflict (key) do update set value = excluded.value
      where (app_settings.value #>> '{}')::xid8 < (excluded.value #>> '{}')::xid8`)
}
