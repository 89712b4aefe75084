import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { contentPath } from '@/domain/content/contentPath'
import { cached } from '@/services/cache/cached'
import { database } from '@/services/database/tx'
import { CONTENT_TAG } from '../contentTag'
import { getPage } from './getPage'

/** Search engines take 50 000 addresses a file; smaller files are made faster. */
const TUTORS_A_PART = 10_000

/** Pages of the site that are everybody's and always there. */
const STANDING = ['/', '/tutors', '/how-it-works', '/become-a-tutor', '/help']

export type SitemapEntry = { path: string; changedAt: Date | null }

type Row = { slug: string; changedAt: string }

/** A tutor everybody may look at, over `tutor_profiles t join users u`. */
const publicTutor = sql`t.status = 'approved' and u.status = 'active'`

/** The names of the files a sitemap is made of: `pages`, and `tutors-0` and on while there are tutors. */
export async function sitemapParts({ payload }: { payload: Payload }): Promise<string[]> {
  const { rows } = await database(payload).execute<{ count: number }>(sql`
    select count(*)::int count from tutor_profiles t join users u on u.id = t.user_id where ${publicTutor}`)
  const parts = Math.ceil((rows[0]?.count ?? 0) / TUTORS_A_PART)
  return ['pages', ...Array.from({ length: parts }, (_, part) => `tutors-${part}`)]
}

/** What stands in one of the files; null when there is no such file. */
export async function sitemapEntries({
  payload,
  part,
  now,
}: {
  payload: Payload
  part: string
  now: Date
}): Promise<SitemapEntry[] | null> {
  if (part === 'pages') {
    return cached({ key: 'sitemap', tags: [CONTENT_TAG], load: () => contentEntries(payload, now) })
  }
  const [, number] = /^tutors-(\d{1,4})$/.exec(part) ?? []
  return number ? tutorEntries(payload, Number(number)) : null
}

async function contentEntries(payload: Payload, now: Date): Promise<SitemapEntry[]> {
  const tx = database(payload)
  const indexed = sql`_status = 'published' and not coalesce(seo_noindex, false) and seo_canonical is null`
  const { rows: pages } = await tx.execute<Row>(
    sql`select slug, updated_at "changedAt" from pages where ${indexed} order by slug`,
  )
  const { rows: articles } = await tx.execute<Row>(
    sql`select slug, updated_at "changedAt" from articles where ${indexed} order by slug`,
  )
  const full: SitemapEntry[] = []
  for (const { slug, changedAt } of pages) {
    const page = await getPage({ payload, slug, now })
    if (page && !page.isThin) full.push({ path: contentPath('pages', slug), changedAt: new Date(changedAt) })
  }
  return [
    ...STANDING.map((path) => ({ path, changedAt: null })),
    ...full,
    ...articles.map(({ slug, changedAt }) => ({
      path: contentPath('articles', slug),
      changedAt: new Date(changedAt),
    })),
  ]
}

async function tutorEntries(payload: Payload, part: number): Promise<SitemapEntry[] | null> {
  const { rows } = await database(payload).execute<Row>(sql`
    select t.slug, t.updated_at "changedAt" from tutor_profiles t join users u on u.id = t.user_id
    where ${publicTutor} order by t.id limit ${TUTORS_A_PART} offset ${part * TUTORS_A_PART}`)
  if (rows.length === 0) return null
  return rows.map(({ slug, changedAt }) => ({
    path: `/tutors/${encodeURIComponent(slug)}`,
    changedAt: new Date(changedAt),
  }))
}
