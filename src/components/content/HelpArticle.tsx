import { t } from '@/messages/t'
import type { ArticleEntry, ArticleView } from '@/operations/content/articleView'
import { ButtonLink } from '../ui/ButtonLink'
import { Card } from '../ui/Card'
import { Container } from '../ui/Container'
import { DateTime } from '../ui/DateTime'
import { PageHeader } from '../ui/PageHeader'
import { RichText } from '../ui/RichText'
import { ArticleList } from './ArticleList'
import { Prose } from './Prose'

type HelpArticleProps = {
  article: ArticleView
  /** Others on the same topic. */
  related: readonly ArticleEntry[]
}

/** One answer of the help centre, and where to go on. */
export function HelpArticle({ article, related }: HelpArticleProps) {
  const { title, summary, category, body, updatedAt } = article
  const topic = t(`help.category.${category}`)
  return (
    <Container width="reading">
      <PageHeader
        title={title}
        text={summary}
        crumbs={[
          { label: t('help.title'), href: '/help' },
          { label: topic, href: `/help#${category}` },
          { label: title },
        ]}
      />
      {body && <Prose body={body} />}
      <p className="mt-10 text-sm text-ink-soft">
        <RichText
          message="help.updated"
          parts={{ date: <DateTime instant={updatedAt} timeZone="UTC" style="dateYear" /> }}
        />
      </p>
      {related.length > 0 && (
        <section aria-labelledby="related" className="mt-8 border-t border-line pt-6">
          <h2 id="related" className="mb-4 text-xl font-bold">
            {t('help.inTopic', { topic })}
          </h2>
          <ArticleList articles={related} />
        </section>
      )}
      <Card as="section" aria-labelledby="stuck" className="mt-8">
        <h2 id="stuck" className="text-lg font-semibold">
          {t('help.stillStuck')}
        </h2>
        <p className="mt-1 mb-4 text-ink-soft">{t('help.stillStuckText')}</p>
        <ButtonLink href="/bookings" variant="secondary">
          {t('help.toLessons')}
        </ButtonLink>
      </Card>
    </Container>
  )
}
