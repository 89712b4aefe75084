import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { logger } from '@/services/logging/logger'
import type { SearchDocument } from '@/services/search/searchDocument'
import type { RebuildableWriter } from '@/services/search/searchWriter'
import { holdFollower } from './holdFollower'
import { FIRST_ID } from './searchableIds'

type Compare = { payload: Payload; followers: readonly RebuildableWriter[] }

export type FollowerDrift = {
  compared: number
  missing: number
  different: number
  extra: number
  tutorIds: string[]
}

const BATCH = 500
const NAMED = 50

/**
 * Compares what each follower keeps with the table of documents, repairs what differs and reports it. Nobody hands anything to a
 * follower meanwhile; what changed in the table since it was last fed is repaired as well and counts, a few seconds' worth.
 */
export async function compareFollowers({
  payload,
  followers,
}: Compare): Promise<Record<string, FollowerDrift>> {
  const drifts: Record<string, FollowerDrift> = {}
  for (const follower of followers) {
    const drift = await withTransaction(payload, async ({ tx }) => {
      await holdFollower(tx, follower.name, { isPatient: true })
      return compareOne(tx, follower)
    })
    const drifted = drift.missing + drift.different + drift.extra
    const level = drifted > 0 ? 'error' : 'info'
    logger[level](
      { metric: 'search.follower_drift', follower: follower.name, ...drift },
      'search follower compared',
    )
    drifts[follower.name] = drift
  }
  return drifts
}

async function compareOne(tx: Tx, follower: RebuildableWriter): Promise<FollowerDrift> {
  const drift: FollowerDrift = { compared: 0, missing: 0, different: 0, extra: 0, tutorIds: [] }
  const kept = new Map<string, string>()
  for await (const batch of follower.list()) for (const { tutorId, mark } of batch) kept.set(tutorId, mark)
  for (let after = FIRST_ID; ; ) {
    const rows = await readStored(tx, after)
    const last = rows.at(-1)
    if (!last) break
    const wrong = rows.filter(({ id, facts }) => kept.get(id) !== follower.markOf(facts))
    drift.compared += rows.length
    drift.missing += wrong.filter(({ id }) => !kept.has(id)).length
    drift.different += wrong.filter(({ id }) => kept.has(id)).length
    name(
      drift,
      wrong.map(({ id }) => id),
    )
    if (wrong.length > 0) await follower.put(wrong.map(({ facts }) => facts))
    for (const { id } of rows) kept.delete(id)
    after = last.id
  }
  const extra = [...kept.keys()]
  drift.extra = extra.length
  name(drift, extra)
  for (let at = 0; at < extra.length; at += BATCH) await follower.remove(extra.slice(at, at + BATCH))
  return drift
}

function name({ tutorIds }: FollowerDrift, ids: readonly string[]): void {
  tutorIds.push(...ids.slice(0, NAMED - tutorIds.length))
}

type Row = { id: string; facts: SearchDocument }

async function readStored(tx: Tx, after: string): Promise<Row[]> {
  const { rows } = await tx.execute<Row>(sql`
    select tutor_id id, facts from tutor_search where not removed and tutor_id > ${after} order by tutor_id limit ${BATCH}`)
  return rows
}
