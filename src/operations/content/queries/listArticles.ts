import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { cached } from '@/services/cache/cached'
import { database } from '@/services/database/tx'
import type { ArticleEntry } from '../articleView'
import { CONTENT_TAG } from '../contentTag'

/** Every published help article, in the order of its category. Kept in memory for moments. */
export const listArticles = ({ payload }: { payload: Payload }): Promise<ArticleEntry[]> =>
  cached({
    key: 'articles',
    tags: [CONTENT_TAG],
    load: async () => {
      const { rows } = await database(payload).execute<ArticleEntry>(sql`
        select slug, title, summary, category::text category from articles where _status = 'published'
        order by category, rank, title`)
      return rows
    },
  })
