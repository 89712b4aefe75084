import { sql } from '@payloadcms/db-postgres'
import type { ContentKind } from '@/domain/content/contentPath'

/** The tables of each kind: its documents, and their versions (of which the latest is marked). */
export const CONTENT_TABLES = {
  pages: { documents: sql.raw('pages'), versions: sql.raw('_pages_v') },
  articles: { documents: sql.raw('articles'), versions: sql.raw('_articles_v') },
} as const satisfies Record<ContentKind, unknown>
