import type { Payload } from 'payload'
import type { ContentKind } from '@/domain/content/contentPath'
import type { Article, Page, User } from '@/payload-types'
import type { ArticleView } from '../articleView'
import type { PageView } from '../blockViews'
import { toArticleView } from '../toArticleView'
import { toPageView } from '../toPageView'

type Wish = { payload: Payload; kind: ContentKind; id: string; user: User; now: Date }
type Preview = { kind: 'pages'; page: PageView } | { kind: 'articles'; article: ArticleView }

/** The newest version of a page or article, with the rights of whoever looks; null when they may not or there is none. */
export async function previewContent({ payload, kind, id, user, now }: Wish): Promise<Preview | null> {
  const doc = await payload.findByID({
    collection: kind,
    id,
    draft: true,
    depth: 0,
    user,
    overrideAccess: false,
    disableErrors: true,
  })
  if (!doc) return null
  return kind === 'pages'
    ? { kind, page: await toPageView({ payload, now }, doc as Page) }
    : { kind, article: await toArticleView(payload, doc as Article) }
}
