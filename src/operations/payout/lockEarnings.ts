import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/services/database/tx'

/**
 * One change of what a tutor can be paid at a time, until the transaction ends: two requests at once never take more
 * than there is. Taken before any lock on a payout's row.
 */
export async function lockEarnings(tx: Tx, tutorId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`earnings:${tutorId}`}, 0))`)
}
