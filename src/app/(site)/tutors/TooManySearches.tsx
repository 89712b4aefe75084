import { ButtonLink } from '@/components/ui/ButtonLink'
import { Container } from '@/components/ui/Container'
import { EmptyState } from '@/components/ui/EmptyState'
import { PageHeader } from '@/components/ui/PageHeader'
import { t } from '@/messages/t'
import { answerTooMany } from '@/services/response/pageStatus'

type Props = {
  seconds: number
  /** The search that was asked for. */
  href: string
}

/** Instead of results, when somebody searched too often: when to try again, and the same search to go on with (X05). */
export function TooManySearches({ seconds, href }: Props) {
  answerTooMany(seconds)
  return (
    <Container>
      <PageHeader title={t('discovery.listTitle')} />
      <EmptyState
        icon="clock"
        title={t('search.tooMany')}
        text={t('search.tooManyText', { count: seconds })}
        action={<ButtonLink href={href}>{t('search.tooManyAgain')}</ButtonLink>}
      />
    </Container>
  )
}
