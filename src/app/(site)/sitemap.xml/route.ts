import { env } from '@/env'
import { sitemapParts } from '@/operations/content/queries/sitemapParts'
import { currentViewer } from '../currentViewer'
import { sitemapIndex, xmlAnswer } from '../sitemapXml'

export const dynamic = 'force-dynamic'

/** The sitemap: which files it is made of. */
export async function GET(): Promise<Response> {
  const { payload } = await currentViewer()
  const parts = await sitemapParts({ payload })
  return xmlAnswer(sitemapIndex(parts.map((part) => ({ url: `${env.SERVER_URL}/sitemaps/${part}.xml` }))))
}
