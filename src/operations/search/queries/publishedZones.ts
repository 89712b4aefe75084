import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/services/database/tx'

/** The time zones (IANA) published tutors live in, each once. */
export async function publishedZones(tx: Tx): Promise<string[]> {
  const { rows } = await tx.execute<{ timezone: string }>(sql`
    select distinct t.timezone from tutor_search s join tutor_profiles t on t.id = s.tutor_id where not s.removed`)
  return rows.map(({ timezone }) => timezone)
}
