import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { sqlList } from '@/services/database/sqlList'
import { database } from '@/services/database/tx'

type Input = { payload: Payload; viewer: Viewer | null; tutorIds: readonly string[] }

/** Which of these tutors the viewer has saved. */
export async function savedTutorIds({ payload, viewer, tutorIds }: Input): Promise<ReadonlySet<string>> {
  if (!viewer || tutorIds.length === 0) return new Set()
  const { rows } = await database(payload).execute<{ id: string }>(sql`
    select tutor_id id from saved_tutors where user_id = ${viewer.id} and tutor_id in (${sqlList(tutorIds)})`)
  return new Set(rows.map(({ id }) => id))
}
