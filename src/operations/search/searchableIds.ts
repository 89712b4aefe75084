import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/services/database/tx'

export const FIRST_ID = '00000000-0000-0000-0000-000000000000'

type Ask = { tx: Tx; after: string; limit: number }

/** The next tutors, by id, who are in the index or may have to be: whoever looks at all of them goes through these. */
export async function searchableIds({ tx, after, limit }: Ask): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    (select id from tutor_profiles where status = 'approved' and id > ${after} order by id limit ${limit})
    union (select tutor_id from tutor_search where not removed and tutor_id > ${after} order by tutor_id limit ${limit})
    order by id limit ${limit}`)
  return rows.map(({ id }) => id)
}
