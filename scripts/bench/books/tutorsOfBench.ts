import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/services/database/tx'

/** The tutors of the bench in the order in which they were filled. */
export async function tutorsOfBench(tx: Tx): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(
    sql`select id from tutor_profiles order by substring(slug from '[0-9]+$')::int`,
  )
  return rows.map(({ id }) => id)
}
