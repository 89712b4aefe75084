import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/services/database/tx'

/** One change of redirects at a time: two that are sound by themselves can make a circle together. */
export async function lockRedirects(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('content-redirects', 0))`)
}
