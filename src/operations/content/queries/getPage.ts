import { sql } from '@payloadcms/db-postgres'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { Payload } from 'payload'
import { database } from '@/services/database/tx'

/** A published page of the content team. */
export type ContentPage = {
  slug: string
  title: string
  summary: string
  body: SerializedEditorState | null
  updatedAt: Date
}

type Row = Omit<ContentPage, 'updatedAt'> & { updatedAt: string }

/** A published page by its slug; null when there is none. */
export async function getPage({
  payload,
  slug,
}: {
  payload: Payload
  slug: string
}): Promise<ContentPage | null> {
  const { rows } = await database(payload).execute<Row>(sql`
    select slug, title, coalesce(summary, '') summary, body, updated_at "updatedAt" from pages
    where slug = ${slug} and _status = 'published'`)
  return rows[0] ? { ...rows[0], updatedAt: new Date(rows[0].updatedAt) } : null
}
