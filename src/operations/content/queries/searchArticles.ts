import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { database } from '@/services/database/tx'
import type { ArticleEntry } from '../articleView'

type Search = { payload: Payload; words: string }

const MOST = 20
const LONGEST = 200

/**
 * Published help articles that have the words, best first: those with all of them, then those with some. Words in a title
 * count most. Any text is safe and finds something or nothing.
 */
export async function searchArticles({ payload, words }: Search): Promise<ArticleEntry[]> {
  const asked = words.slice(0, LONGEST).replaceAll('\0', '')
  const { rows } = await database(payload).execute<ArticleEntry>(sql`
    with asked as (
      select plainto_tsquery('english', ${asked}) all_words,
        replace(plainto_tsquery('english', ${asked})::text, '&', '|')::tsquery some_words)
    select a.slug, a.title, a.summary, a.category::text category
    from articles a, asked
    where a._status = 'published' and article_words(a.title, a.summary, a.search_text) @@ asked.some_words
    order by article_words(a.title, a.summary, a.search_text) @@ asked.all_words desc,
      ts_rank(article_words(a.title, a.summary, a.search_text), asked.some_words) desc, a.title
    limit ${MOST}`)
  return rows
}
