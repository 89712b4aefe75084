import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { database } from '@/services/database/tx'

const MOST = 5000

/**
 * Marks the tutors whose documents time alone has changed, to be read anew: free times roll on, pauses end. Each says itself
 * when it is due, daily at the latest and not all at once. Marked once, however long the sweep takes.
 */
export async function markDueTutors({ payload, now }: { payload: Payload; now: Date }): Promise<void> {
  await database(payload).execute(sql`
    insert into search_marks (tutor_id)
    select tutor_id from tutor_search where due_at <= ${now.toISOString()}
      and tutor_id not in (select tutor_id from search_marks) order by due_at limit ${MOST}`)
}
