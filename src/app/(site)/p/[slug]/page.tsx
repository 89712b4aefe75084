import type { Metadata } from 'next'
import { cache } from 'react'
import { breadcrumbData } from '@/components/content/breadcrumbData'
import { ContentPage } from '@/components/content/ContentPage'
import { JsonLd } from '@/components/content/JsonLd'
import { contentPath } from '@/domain/content/contentPath'
import { env } from '@/env'
import { t } from '@/messages/t'
import type { PageView } from '@/operations/content/blockViews'
import { getPage } from '@/operations/content/queries/getPage'
import { contentMetadata } from '../../contentMetadata'
import { visitorCurrency } from '../../currency/visitorCurrency'
import { currentViewer } from '../../currentViewer'
import { goOnOrNotFound } from '../../goOnOrNotFound'
import { listHref } from '../../tutors/listQuery'
import { visitorZone } from '../../tutors/visitorZone'

type Props = { params: Promise<{ slug: string }> }

const load = cache(async (slug: string): Promise<PageView> => {
  const { payload, viewer, now } = await currentViewer()
  const viewerCurrency = await visitorCurrency({ viewer })
  const page = await getPage({ payload, slug, viewerCurrency, now })
  return page ?? goOnOrNotFound(contentPath('pages', slug))
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { seo, slug, isThin } = await load((await params).slug)
  return contentMetadata({ seo, path: contentPath('pages', slug), type: 'website', isThin })
}

/** A page the content team built: a landing page, about us, a legal text. */
export default async function PublicPage({ params }: Props) {
  const page = await load((await params).slug)
  const { viewer } = await currentViewer()
  const questions = page.blocks.flatMap((block) => (block.kind === 'faq' ? block.items : []))
  const steps = [
    { name: t('help.home'), path: '/' },
    { name: page.title, path: contentPath('pages', page.slug) },
  ]
  return (
    <>
      <JsonLd data={breadcrumbData(env.SERVER_URL, steps)} />
      {questions.length > 0 && <JsonLd data={faqData(questions)} />}
      <ContentPage page={page} timeZone={await visitorZone({ viewer })} tutorsHref={listHref} />
    </>
  )
}

const faqData = (items: readonly { question: string; answer: string }[]) => ({
  '@type': 'FAQPage',
  mainEntity: items.map(({ question, answer }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: answer },
  })),
})
