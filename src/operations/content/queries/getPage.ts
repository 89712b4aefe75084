import type { Payload } from 'payload'
import { isSlug } from '@/domain/content/slugs'
import type { Currency } from '@/domain/money/currency'
import { cached } from '@/services/cache/cached'
import { SLUGS } from '@/slugs'
import type { PageView } from '../blockViews'
import { CONTENT_TAG } from '../contentTag'
import { toPageView } from '../toPageView'

type Wish = { payload: Payload; slug: string; viewerCurrency?: Currency; now: Date }

/** A published page by its slug with everything its blocks show; null when there is none. Kept in memory for moments. */
export async function getPage(wish: Wish): Promise<PageView | null> {
  if (!isSlug(wish.slug)) return null
  const { slug, viewerCurrency = 'USD' } = wish
  return cached({ key: `page:${slug}:${viewerCurrency}`, tags: [CONTENT_TAG], load: () => load(wish) })
}

async function load({ payload, slug, viewerCurrency, now }: Wish): Promise<PageView | null> {
  const { docs } = await payload.find({
    collection: SLUGS.pages,
    where: { slug: { equals: slug }, _status: { equals: 'published' } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true, // published pages are everybody's
  })
  return docs[0] ? toPageView({ payload, viewerCurrency, now }, docs[0]) : null
}
