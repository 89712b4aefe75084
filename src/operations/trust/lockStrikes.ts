import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/services/database/tx'

/**
 * One change of a tutor's strikes at a time until the transaction ends: whoever makes the third one sees the other
 * two, and the pause is told once.
 */
export async function lockStrikes(tx: Tx, tutorUserId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`strikes:${tutorUserId}`}, 0))`)
}
