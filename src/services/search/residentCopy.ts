import { sql } from '@payloadcms/db-postgres'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'
import { logger } from '@/services/logging/logger'
import { inSlices } from './inSlices'
import { forgetBefore } from './resident/freeGrid'
import { dropTutor, putTutor } from './resident/putTutor'
import { emptyIndex, type ResidentIndex } from './resident/residentIndex'
import { needsSweep, sweep } from './resident/sweep'
import type { SearchDocument } from './searchDocument'

/** The copy a process keeps of the table `tutor_search`. */
export type ResidentCopy = {
  index: ResidentIndex
  /** The change by which each tutor was read last. */
  seen: Map<string, string>
  /** Changes older than this one have all been seen. */
  horizon: string
  isLoaded: boolean
}

export const emptyCopy = (): ResidentCopy => ({
  index: emptyIndex(),
  seen: new Map(),
  horizon: '0',
  isLoaded: false,
})

/** Where it is kept which change was the last whose tombstone has been dropped. */
export const DROPPED_KEY = 'search.dropped'

const CHUNK = 100
const MINUTE = 60_000
/** The clock of the product is never behind that of the machine; a day says so beyond doubt. */
const A_DAY = 1440

/**
 * Reads what changed since the last time. A change becomes visible when its transaction commits, not in the order of the numbers:
 * so all changes are looked at that are not older than the oldest transaction that was running last time.
 */
export async function lookForChanges(tx: Tx, copy: ResidentCopy): Promise<void> {
  const started = performance.now()
  const { horizon, isBehind, changed } = await changesSince(tx, copy)
  if (isBehind && copy.isLoaded) await dropUnheardOf(tx, copy)
  let next = readRows(tx, changed.slice(0, CHUNK))
  for (let at = 0; at < changed.length; at += CHUNK) {
    const rows = await next
    // The database reads the next ones while these are taken in.
    next = readRows(tx, changed.slice(at + CHUNK, at + 2 * CHUNK))
    next.catch(() => undefined) // told of when its turn comes
    await inSlices(take(copy, changed.slice(at, at + CHUNK), rows))
  }
  await next
  forgetBefore(copy.index.grid, Date.now() / MINUTE - A_DAY)
  if (needsSweep(copy.index)) await inSlices(sweep(copy.index))
  copy.horizon = horizon
  if (copy.isLoaded) return
  copy.isLoaded = true
  const ms = Math.round(performance.now() - started)
  logger.info({ tutors: copy.index.ordinals.size, ms }, 'tutors read into memory')
}

type Change = { horizon: string; isBehind: boolean | null; id: string | null; change: string }

async function changesSince(tx: Tx, { horizon, seen }: ResidentCopy) {
  const { rows } = await prepared<Change>(
    tx,
    sql`select h.horizon, h."isBehind", s.tutor_id id, s.changed_in::text change
      from (select pg_snapshot_xmin(pg_current_snapshot())::text horizon,
        (select (value #>> '{}')::xid8 from app_settings where key = ${DROPPED_KEY}) >= ${horizon}::xid8 "isBehind") h
      left join tutor_search s on s.changed_in >= ${horizon}::xid8`,
  )
  return {
    horizon: rows[0]?.horizon ?? horizon,
    isBehind: rows[0]?.isBehind ?? false,
    changed: rows.flatMap(({ id, change }) => (id && seen.get(id) !== change ? [id] : [])),
  }
}

/** A copy that nobody asked for long may have missed a removal of which nothing is left. */
async function dropUnheardOf(tx: Tx, { index, seen }: ResidentCopy): Promise<void> {
  const { rows } = await tx.execute<{ id: string }>(
    sql`select tutor_id id from tutor_search where not removed`,
  )
  const present = new Set(rows.map(({ id }) => id))
  for (const id of [...index.ordinals.keys()].filter((known) => !present.has(known))) {
    dropTutor(index, id)
    seen.delete(id)
  }
}

type Row = { id: string; change: string; removed: boolean; facts: SearchDocument; words: string }

async function readRows(tx: Tx, ids: readonly string[]): Promise<Map<string, Row>> {
  if (ids.length === 0) return new Map()
  const { rows } = await prepared<Row>(
    tx,
    sql`select tutor_id id, changed_in::text change, removed, facts, document::text words from tutor_search
      where tutor_id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`,
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** Follows the rows, a step for each; a row that is no longer there is a tutor who was removed. */
function* take(
  { index, seen }: ResidentCopy,
  ids: readonly string[],
  rows: ReadonlyMap<string, Row>,
): Generator<void> {
  for (const id of ids) {
    const row = rows.get(id)
    if (!row || row.removed || !isTaken(index, row)) dropTutor(index, id)
    if (row) seen.set(id, row.change)
    else seen.delete(id)
    yield
  }
}

/** Another release may have written what this one cannot read: one tutor less for a while is better than a search that stands still. */
function isTaken(index: ResidentIndex, { id, facts, words }: Row): boolean {
  try {
    putTutor(index, { document: facts, words })
    return true
  } catch (error) {
    if (error instanceof RangeError) throw error
    logger.error({ err: error, tutorId: id }, 'a document of the search index could not be read')
    return false
  }
}
