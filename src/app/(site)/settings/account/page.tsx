import type { Metadata } from 'next'
import { ChangePasswordForm } from '@/components/identity/ChangePasswordForm'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { Container } from '@/components/ui/Container'
import { FlashMessage } from '@/components/ui/FlashMessage'
import { PageHeader } from '@/components/ui/PageHeader'
import { t } from '@/messages/t'
import { getFeed } from '@/operations/calendar/queries/getFeed'
import { listSessions } from '@/operations/identity/queries/listSessions'
import { requireViewer } from '../../currentViewer'
import { AccountForm } from './AccountForm'
import { changePasswordAction } from './accountActions'
import { accountFlash } from './accountFlash'
import { CalendarFeed } from './CalendarFeed'
import { EmailStatus } from './EmailStatus'
import { SessionList } from './SessionList'

export const metadata: Metadata = { title: t('account.title') }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The person's own account: name, time zone, currency, address, calendar, password and the devices that are logged in. */
export default async function AccountPage({ searchParams }: Props) {
  const { done } = await searchParams
  const { payload, viewer, now } = await requireViewer('/settings/account')
  const [sessions, feed] = await Promise.all([
    listSessions({ payload, viewer, now }),
    getFeed({ payload, viewer }),
  ])
  return (
    <Container width="reading">
      <FlashMessage flash={accountFlash(done)} />
      <PageHeader title={t('account.title')} />
      <div className="grid gap-6">
        <Card as="section" padding="lg" aria-labelledby="profile">
          <CardTitle id="profile">{t('account.profile')}</CardTitle>
          <AccountForm viewer={viewer} now={now} />
        </Card>
        <Card as="section" padding="lg" aria-labelledby="email">
          <CardTitle id="email">{t('auth.email')}</CardTitle>
          <EmailStatus viewer={viewer} />
        </Card>
        <Card as="section" padding="lg" aria-labelledby="calendar">
          <CardTitle id="calendar">{t('calendar.feedTitle')}</CardTitle>
          <CalendarFeed feed={feed} timeZone={viewer.timezone} />
        </Card>
        <Card as="section" padding="lg" aria-labelledby="password">
          <CardTitle id="password">{t('auth.password')}</CardTitle>
          <ChangePasswordForm action={changePasswordAction} />
        </Card>
        <Card as="section" padding="lg" aria-labelledby="sessions">
          <CardTitle id="sessions">{t('account.sessions')}</CardTitle>
          <SessionList sessions={sessions} timeZone={viewer.timezone} />
        </Card>
      </div>
    </Container>
  )
}
