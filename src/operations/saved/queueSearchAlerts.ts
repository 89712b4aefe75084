import type { Payload } from 'payload'
import { withTransaction } from '@/services/database/withTransaction'
import { enqueue } from '@/services/queue/queue'
import { dueSearches } from './queries/dueSearches'

/**
 * Has every saved search looked through for which tutors have been approved since the last look.
 * @returns how many there are
 */
export async function queueSearchAlerts({ payload, now }: { payload: Payload; now: Date }): Promise<number> {
  return withTransaction(payload, async ({ tx }) => {
    const due = await dueSearches({ tx, now })
    for (const searchId of due) await enqueue(tx, 'search.alert', { searchId })
    return due.length
  })
}
