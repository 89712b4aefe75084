import { isOwnPath } from '@/domain/content/safeHref'
import type { Page } from '@/payload-types'
import type { ImageView, SeoView } from './blockViews'

type Input = {
  seo: Page['seo']
  title: string
  summary: string
  images: Map<string, ImageView>
}

/** What search engines are told: what was written for them, else what stands on the page. */
export function toSeoView({ seo, title, summary, images }: Input): SeoView {
  const { canonical } = seo ?? {}
  return {
    title: seo?.title?.trim() || title,
    description: seo?.description?.trim() || summary,
    image: images.get(String(seo?.image ?? '')) ?? null,
    noindex: seo?.noindex === true,
    canonical: canonical && isOwnPath(canonical) ? canonical : null,
  }
}
