import { clsx } from 'clsx'
import { t } from '@/messages/t'
import type { PageView } from '@/operations/content/blockViews'
import { Alert } from '../ui/Alert'
import { Container } from '../ui/Container'
import { DateTime } from '../ui/DateTime'
import { PageHeader } from '../ui/PageHeader'
import { RichText } from '../ui/RichText'
import { type BlockTools, PageBlocks } from './PageBlocks'

/** A page of the content team. A hero at its top names the page; else its title does. */
export function ContentPage({ page, ...tools }: BlockTools & { page: PageView }) {
  const hasTitle = page.blocks[0]?.kind !== 'hero'
  const isNarrow = page.kind !== 'landing'
  return (
    <div className="pb-8">
      {hasTitle && (
        <Container width={isNarrow ? 'reading' : 'wide'} className="pb-0!">
          <PageHeader title={page.title} text={page.summary} />
        </Container>
      )}
      {page.needsLegalReview && (
        <Container width={isNarrow ? 'reading' : 'wide'} className={clsx('pb-0!', hasTitle && 'pt-0!')}>
          <Alert tone="warning" title={t('help.draftTitle')}>
            {t('help.draftText')}
          </Alert>
        </Container>
      )}
      <PageBlocks blocks={page.blocks} isNarrow={isNarrow} hasTitle={hasTitle} {...tools} />
      {isNarrow && (
        <Container width="reading">
          <p className="border-t border-line pt-4 text-sm text-ink-soft">
            <RichText
              message="help.updated"
              parts={{ date: <DateTime instant={page.updatedAt} timeZone="UTC" style="dateYear" /> }}
            />
          </p>
        </Container>
      )}
    </div>
  )
}
