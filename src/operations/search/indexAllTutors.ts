import type { Payload } from 'payload'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { indexTutors } from './indexTutors'
import { FIRST_ID, searchableIds } from './searchableIds'

export type IndexedBatch = { tutors: number; changed: number; last: string }

type IndexAll = {
  payload: Payload
  now: Date
  /** Begin after this id: where an earlier run got to. */
  after?: string
  /** Told after each batch that has been written. */
  onBatch?: (batch: IndexedBatch) => Promise<void> | void
}

const BATCH = 250

/**
 * Brings the whole search index up to date, batch by batch in transactions of their own, so that changes meanwhile are swept
 * between two of them: after a seed, or a change of what is indexed.
 * @returns how many tutors were looked at
 */
export async function indexAllTutors({ payload, now, after = FIRST_ID, onBatch }: IndexAll): Promise<number> {
  let seen = 0
  for (let from = after; ; ) {
    const tutorIds = await searchableIds({ tx: database(payload), after: from, limit: BATCH })
    const last = tutorIds.at(-1)
    if (!last) return seen
    const changed = await withTransaction(payload, ({ tx }) => indexTutors({ tx, tutorIds, now }))
    seen += tutorIds.length
    from = last
    await onBatch?.({ tutors: tutorIds.length, changed, last })
  }
}
