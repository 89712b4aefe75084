import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/services/database/tx'

/** The zone in which a tutor wants their open times to be read, whoever looks (EX21); null for that of the reader. */
export async function lockedZone(tx: Tx, tutorId: string): Promise<string | null> {
  const { rows } = await tx.execute<{ timezone: string }>(
    sql`select timezone from tutor_profiles where id = ${tutorId} and timezone_locked`,
  )
  return rows[0]?.timezone ?? null
}
