import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { cached } from '@/services/cache/cached'
import { database } from '@/services/database/tx'
import { CONTENT_TAG } from '../contentTag'

export type FooterPage = { slug: string; title: string }

/** What the footer names: published pages about us and legal texts, by title. Kept in memory for moments. */
export const listPages = ({ payload }: { payload: Payload }): Promise<FooterPage[]> =>
  cached({
    key: 'footer',
    tags: [CONTENT_TAG],
    load: async () => {
      const { rows } = await database(payload).execute<FooterPage>(sql`
        select slug, title from pages where _status = 'published' and kind <> 'landing' order by kind, title`)
      return rows
    },
  })
