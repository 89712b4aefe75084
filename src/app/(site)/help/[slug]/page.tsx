import type { Metadata } from 'next'
import { cache } from 'react'
import { breadcrumbData } from '@/components/content/breadcrumbData'
import { HelpArticle } from '@/components/content/HelpArticle'
import { JsonLd } from '@/components/content/JsonLd'
import { contentPath } from '@/domain/content/contentPath'
import { env } from '@/env'
import { t } from '@/messages/t'
import type { ArticleView } from '@/operations/content/articleView'
import { getArticle } from '@/operations/content/queries/getArticle'
import { listArticles } from '@/operations/content/queries/listArticles'
import { contentMetadata } from '../../contentMetadata'
import { currentViewer } from '../../currentViewer'
import { goOnOrNotFound } from '../../goOnOrNotFound'

type Props = { params: Promise<{ slug: string }> }

const load = cache(async (slug: string): Promise<ArticleView> => {
  const { payload } = await currentViewer()
  return (await getArticle({ payload, slug })) ?? goOnOrNotFound(contentPath('articles', slug))
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { seo, slug } = await load((await params).slug)
  return contentMetadata({ seo, path: contentPath('articles', slug), type: 'article' })
}

/** One question of the help centre with its answer. */
export default async function HelpArticlePage({ params }: Props) {
  const article = await load((await params).slug)
  const { payload } = await currentViewer()
  const related = (await listArticles({ payload })).filter(
    ({ slug, category }) => category === article.category && slug !== article.slug,
  )
  const steps = [
    { name: t('help.home'), path: '/' },
    { name: t('help.title'), path: '/help' },
    { name: article.title, path: contentPath('articles', article.slug) },
  ]
  return (
    <>
      <JsonLd data={breadcrumbData(env.SERVER_URL, steps)} />
      <HelpArticle article={article} related={related} />
    </>
  )
}
