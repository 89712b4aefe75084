import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/services/database/tx'

/**
 * One payment of a payer's own money at a time until the transaction ends, so that a balance that was read is still there
 * when it is set aside. The same lock as the one of the student's diary (`lockDiaries`), for booking spends it too.
 */
export async function lockPayer(tx: Tx, payerId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`student:${payerId}`}, 0))`)
}
