import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { database } from '@/services/database/tx'
import { indexTutor } from './indexTutor'

/**
 * Builds the whole search index anew, tutor by tutor: after a seed, a change of the rates or of what is indexed.
 * @returns how many profiles were looked at
 */
export async function indexAllTutors({ payload }: { payload: Payload }): Promise<number> {
  const tx = database(payload)
  const { rows } = await tx.execute<{ id: string }>(sql`
    select id from tutor_profiles where status = 'approved' union select tutor_id from tutor_search`)
  for (const { id } of rows) await indexTutor({ tx, tutorId: id })
  return rows.length
}
