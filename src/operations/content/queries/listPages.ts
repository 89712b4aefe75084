import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { database } from '@/services/database/tx'

/** Published pages by title, for the footer. */
export async function listPages({
  payload,
}: {
  payload: Payload
}): Promise<{ slug: string; title: string }[]> {
  const { rows } = await database(payload).execute<{ slug: string; title: string }>(
    sql`select slug, title from pages where _status = 'published' order by title`,
  )
  return rows
}
