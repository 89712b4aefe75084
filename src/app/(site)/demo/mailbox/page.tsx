import type { Metadata } from 'next'
import { MailList } from '@/components/notification/MailList'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Container } from '@/components/ui/Container'
import { EmptyState } from '@/components/ui/EmptyState'
import { PageHeader } from '@/components/ui/PageHeader'
import { Pagination } from '@/components/ui/Pagination'
import { t } from '@/messages/t'
import { listDemoMail } from '@/operations/demo/queries/listDemoMail'
import { mailReceivers } from '@/operations/demo/queries/mailReceivers'
import { demoVisit } from '../demoVisit'
import { MailboxFilter } from './MailboxFilter'
import { mailboxHref, parseMailboxQuery } from './mailboxQuery'

export const metadata: Metadata = { title: t('mail.title'), robots: { index: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Every mail the product wrote, latest first, of one receiver when asked. In the demo only. */
export default async function MailboxPage({ searchParams }: Props) {
  const { payload, timeZone } = await demoVisit()
  const query = parseMailboxQuery(await searchParams)
  const { to } = query
  const [mails, receivers] = await Promise.all([
    listDemoMail({ payload, to, page: query.page, limit: 25 }),
    mailReceivers({ payload }),
  ])
  const items = mails.docs.map(({ id, to, subject, queuedAt, state }) => ({
    id,
    to,
    subject,
    sentAt: queuedAt,
    state,
  }))
  return (
    <Container width="reading">
      <PageHeader title={t('mail.title')} text={t('mail.text')} />
      {receivers.length > 0 && <MailboxFilter to={to} receivers={receivers} />}
      {to && items.length === 0 ? (
        <EmptyState
          icon="mail"
          title={t('mailbox.noneFor', { to })}
          text={t('mail.emptyText')}
          action={
            <ButtonLink href="/demo/mailbox" variant="secondary">
              {t('mailbox.latest')}
            </ButtonLink>
          }
        />
      ) : (
        <>
          {items.length > 0 && (
            <p className="mb-3 text-ink-soft">{t('mailbox.count', { count: mails.totalDocs })}</p>
          )}
          <MailList mails={items} timeZone={timeZone} hrefFor={(id) => `/demo/mailbox/${id}`} />
        </>
      )}
      <div className="mt-8">
        <Pagination
          page={mails.page}
          totalPages={mails.totalPages}
          hrefFor={(page) => mailboxHref({ ...query, page })}
        />
      </div>
    </Container>
  )
}
