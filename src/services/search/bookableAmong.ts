import { sql } from '@payloadcms/db-postgres'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'
import { bookableTutor } from './bookableTutor'

/** Which of these tutors one can book at this very moment: an index may be seconds behind (I10). */
export async function bookableAmong(tx: Tx, ids: readonly string[], now: Date): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const { rows } = await prepared<{ id: string }>(
    tx,
    sql`select t.id from tutor_profiles t join users u on u.id = t.user_id
      where t.id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)) and ${bookableTutor(now)}`,
  )
  return new Set(rows.map(({ id }) => id))
}
