import { env } from '@/env'
import { sitemapEntries } from '@/operations/content/queries/sitemapParts'
import { currentViewer } from '../../currentViewer'
import { urlSet, xmlAnswer } from '../../sitemapXml'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ part: string }> }

/** One file of the sitemap: `pages.xml`, `tutors-0.xml`. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { payload, now } = await currentViewer()
  const part = /^([a-z0-9-]+)\.xml$/.exec((await params).part)?.[1] ?? ''
  const entries = await sitemapEntries({ payload, part, now })
  if (!entries) return new Response('No such file.', { status: 404 })
  return xmlAnswer(
    urlSet(entries.map(({ path, changedAt }) => ({ url: `${env.SERVER_URL}${path}`, changedAt }))),
  )
}
