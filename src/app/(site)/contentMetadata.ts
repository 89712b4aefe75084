import type { Metadata } from 'next'
import type { SeoView } from '@/operations/content/blockViews'

type Input = { seo: SeoView; path: string; type: 'website' | 'article'; isThin?: boolean }

/** What the head of a page of the content team says. Pages with too little on them are kept from search engines. */
export function contentMetadata({ seo, path, type, isThin = false }: Input): Metadata {
  const { title, description, image, noindex, canonical } = seo
  return {
    title,
    description,
    alternates: { canonical: canonical ?? path },
    openGraph: {
      title,
      description,
      type,
      url: path,
      ...(image && {
        images: [{ url: image.url, alt: image.alt, width: image.width, height: image.height }],
      }),
    },
    ...((noindex || isThin) && { robots: { index: false, follow: true } }),
  }
}
