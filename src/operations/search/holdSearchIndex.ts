import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/services/database/tx'

/** Any number, as long as no other lock of the product has it. */
const INDEX_LOCK = 7_035_034

/** Waits for whoever writes the index, and keeps others from it until the transaction ends. */
export async function holdSearchIndex(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${INDEX_LOCK})`)
}
