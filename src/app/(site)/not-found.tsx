import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Container } from '@/components/ui/Container'
import { EmptyState } from '@/components/ui/EmptyState'
import { t } from '@/messages/t'

export const metadata: Metadata = { title: t('error.notFoundTitle'), robots: { index: false } }

/** No such page, or none this visitor may see. */
export default function NotFound() {
  return (
    <Container width="reading">
      <h1 className="sr-only">{t('error.notFoundTitle')}</h1>
      <EmptyState
        icon="search"
        title={t('error.notFoundTitle')}
        text={t('error.notFoundText')}
        action={
          <>
            <ButtonLink href="/tutors">{t('search.find')}</ButtonLink>
            <ButtonLink href="/" variant="secondary">
              {t('error.home')}
            </ButtonLink>
          </>
        }
      />
    </Container>
  )
}
