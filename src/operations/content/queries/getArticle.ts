import type { Payload } from 'payload'
import { isSlug } from '@/domain/content/slugs'
import { cached } from '@/services/cache/cached'
import { SLUGS } from '@/slugs'
import type { ArticleView } from '../articleView'
import { CONTENT_TAG } from '../contentTag'
import { toArticleView } from '../toArticleView'

type Wish = { payload: Payload; slug: string }

/** A published help article by its slug; null when there is none. Kept in memory for moments. */
export async function getArticle({ payload, slug }: Wish): Promise<ArticleView | null> {
  if (!isSlug(slug)) return null
  return cached({ key: `article:${slug}`, tags: [CONTENT_TAG], load: () => load({ payload, slug }) })
}

async function load({ payload, slug }: Wish): Promise<ArticleView | null> {
  const { docs } = await payload.find({
    collection: SLUGS.articles,
    where: { slug: { equals: slug }, _status: { equals: 'published' } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true, // published articles are everybody's
  })
  return docs[0] ? toArticleView(payload, docs[0]) : null
}
