import type { Metadata } from 'next'
import { Button } from '@/components/ui/Button'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Container } from '@/components/ui/Container'
import { EmptyState } from '@/components/ui/EmptyState'
import { t } from '@/messages/t'
import { readAlertToken } from '@/operations/saved/alertToken'
import { currentViewer } from '../../currentViewer'
import { stopSearchAlerts } from '../actions'

export const metadata: Metadata = {
  title: t('saved.stop'),
  robots: { index: false },
  referrer: 'no-referrer',
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Where the link in a mail about new tutors leads: one press ends those mails, without a login. Opening it changes nothing. */
export default async function StopAlertsPage({ searchParams }: Props) {
  const { token, done } = await searchParams
  const { payload } = await currentViewer()
  const toSearches = (
    <ButtonLink href="/saved?tab=searches" variant="secondary">
      {t('saved.toSearches')}
    </ButtonLink>
  )
  if (done === 'stopped')
    return (
      <Page title={t('saved.stopped')} text={t('saved.stoppedText')}>
        {toSearches}
      </Page>
    )
  if (typeof token !== 'string' || readAlertToken(payload, token) === null)
    return (
      <Page title={t('saved.stopInvalid')} text={t('saved.stopInvalidText')}>
        {toSearches}
      </Page>
    )
  return (
    <Page title={t('saved.stopTitle')} text={t('saved.stopText')}>
      <form action={stopSearchAlerts}>
        <input type="hidden" name="token" value={token} />
        <Button type="submit">{t('saved.stop')}</Button>
      </form>
    </Page>
  )
}

function Page({ title, text, children }: { title: string; text: string; children: React.ReactNode }) {
  return (
    <Container>
      <h1 className="sr-only">{title}</h1>
      <EmptyState icon="bell" title={title} text={text} action={children} />
    </Container>
  )
}
