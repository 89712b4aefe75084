import type { Payload } from 'payload'
import type { Article } from '@/payload-types'
import type { ArticleView } from './articleView'
import { loadImages } from './queries/loadImages'
import { toSeoView } from './toSeoView'

/** A help article, published or a draft, as it is shown. */
export async function toArticleView(payload: Payload, article: Article): Promise<ArticleView> {
  const title = article.title ?? ''
  const summary = article.summary ?? ''
  const image = article.seo?.image
  const images = await loadImages({ payload, ids: typeof image === 'string' ? [image] : [] })
  return {
    id: article.id,
    slug: article.slug ?? '',
    title,
    summary,
    category: article.category ?? 'start',
    body: (article.body as ArticleView['body']) ?? null,
    seo: toSeoView({ seo: article.seo, title, summary, images }),
    updatedAt: new Date(article.updatedAt),
  }
}
