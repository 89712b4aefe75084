import type { Metadata } from 'next'
import { ArticleList } from '@/components/content/ArticleList'
import { HelpSearch } from '@/components/content/HelpSearch'
import { Card } from '@/components/ui/Card'
import { Container } from '@/components/ui/Container'
import { EmptyState } from '@/components/ui/EmptyState'
import { PageHeader } from '@/components/ui/PageHeader'
import { ARTICLE_CATEGORIES } from '@/domain/content/articleCategories'
import { t } from '@/messages/t'
import { listArticles } from '@/operations/content/queries/listArticles'
import { searchArticles } from '@/operations/content/queries/searchArticles'
import { currentViewer } from '../currentViewer'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const wordsOf = ({ q }: Awaited<Props['searchParams']>) => (Array.isArray(q) ? q[0] : q)?.trim().slice(0, 200)

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return {
    title: t('help.title'),
    description: t('help.text'),
    alternates: { canonical: '/help' },
    ...(wordsOf(await searchParams) && { robots: { index: false, follow: true } }),
  }
}

/** The help centre: a search over the articles, and all of them by topic. */
export default async function HelpPage({ searchParams }: Props) {
  const { payload } = await currentViewer()
  const words = wordsOf(await searchParams)
  const articles = await listArticles({ payload })
  const found = words ? await searchArticles({ payload, words }) : null
  const topics = ARTICLE_CATEGORIES.map((category) => ({
    category,
    entries: articles.filter((article) => article.category === category),
  })).filter(({ entries }) => entries.length > 0)
  return (
    <Container>
      <PageHeader title={t('help.title')} text={t('help.text')} />
      <div className="max-w-3xl">
        <HelpSearch words={words} />
      </div>
      {found && words && (
        <section aria-label={t('help.search')} className="mt-8 max-w-3xl">
          {found.length > 0 ? (
            <>
              <h2 className="mb-4 text-xl font-bold">{t('help.results', { count: found.length, words })}</h2>
              <ArticleList articles={found} />
            </>
          ) : (
            <EmptyState icon="search" title={t('help.none', { words })} text={t('help.noneText')} />
          )}
        </section>
      )}
      <h2 className={topics.length > 0 ? 'mt-10 mb-4 text-2xl font-bold' : 'sr-only'}>{t('help.topics')}</h2>
      <div className="grid gap-4 md:grid-cols-2">
        {topics.map(({ category, entries }) => (
          <Card as="section" key={category} id={category} aria-labelledby={`topic-${category}`}>
            <h3 id={`topic-${category}`} className="mb-3 text-lg font-semibold">
              {t(`help.category.${category}`)}
            </h3>
            <ArticleList articles={entries} />
          </Card>
        ))}
      </div>
    </Container>
  )
}
