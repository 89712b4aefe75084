import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MailPreview } from '@/components/notification/MailPreview'
import { Card } from '@/components/ui/Card'
import { Container } from '@/components/ui/Container'
import { NavTabs } from '@/components/ui/NavTabs'
import { PageHeader } from '@/components/ui/PageHeader'
import { t } from '@/messages/t'
import { findDemoMail } from '@/operations/demo/queries/findDemoMail'
import { MAIL_SENDER } from '@/operations/notification/mail/mailSender'
import { demoVisit } from '../../demoVisit'
import { mailboxHref } from '../mailboxQuery'
import { MailDetails } from './MailDetails'
import { mailFiles } from './mailFiles'

export const metadata: Metadata = { title: t('mail.title'), robots: { index: false } }

const VIEWS = ['rendered', 'plain', 'details'] as const

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** One mail: as its receiver sees it, as plain text, and what the product knows about it. In the demo only. */
export default async function MailPage({ params, searchParams }: Props) {
  const { payload, timeZone } = await demoVisit()
  const { id } = await params
  const given = (await searchParams).view
  const view = VIEWS.find((name) => name === given) ?? 'rendered'
  const mail = await findDemoMail({ payload, id })
  if (!mail) notFound()
  const { subject, to } = mail
  const crumbs = [
    { label: t('mail.title'), href: '/demo/mailbox' },
    { label: to, href: mailboxHref({ to, page: 1 }) },
    { label: subject },
  ]
  return (
    <Container width="reading">
      <PageHeader title={t('mail.title')} crumbs={crumbs} />
      <NavTabs
        label={t('mailbox.views')}
        tabs={VIEWS.map((name) => ({
          href: name === 'rendered' ? `/demo/mailbox/${id}` : `/demo/mailbox/${id}?view=${name}`,
          label: t(`mailbox.${name}`),
          current: name === view,
        }))}
      />
      <div className="mt-6">
        {view === 'rendered' && (
          <MailPreview
            mail={{ ...mail, from: MAIL_SENDER, sentAt: mail.queuedAt, attachments: mailFiles(mail) }}
            timeZone={timeZone}
          />
        )}
        {view === 'plain' && (
          <Card>
            <h2 className="mb-3 text-xl font-semibold wrap-anywhere">{subject}</h2>
            <pre className="font-mono text-sm whitespace-pre-wrap wrap-anywhere">{mail.text}</pre>
          </Card>
        )}
        {view === 'details' && <MailDetails mail={mail} timeZone={timeZone} />}
      </div>
    </Container>
  )
}
