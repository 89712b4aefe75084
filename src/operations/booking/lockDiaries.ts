import { sql } from '@payloadcms/db-postgres'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'

/**
 * One booking of a tutor, and of a student, at a time until the transaction ends: a queue instead of a deadlock
 * between the constraints, and the only thing that makes counting for the most a tutor gives in a day or a week right. Tutor first, always.
 */
export async function lockDiaries(
  tx: Tx,
  { tutorId, studentId }: { tutorId: string; studentId: string },
): Promise<void> {
  await prepared(
    tx,
    sql`
    select pg_advisory_xact_lock(hashtextextended(${`tutor:${tutorId}`}, 0)),
      pg_advisory_xact_lock(hashtextextended(${`student:${studentId}`}, 0))`,
  )
}
