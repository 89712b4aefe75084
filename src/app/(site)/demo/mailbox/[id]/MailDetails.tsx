import { MailFiles } from '@/components/notification/MailFiles'
import { Card } from '@/components/ui/Card'
import { DescriptionList } from '@/components/ui/DescriptionList'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { DemoMail } from '@/operations/demo/queries/demoMail'
import { MAIL_SENDER } from '@/operations/notification/mail/mailSender'
import { mailFiles } from './mailFiles'

/** What the product knows about a mail, and where its links lead. */
export function MailDetails({ mail, timeZone }: { mail: DemoMail; timeZone: string }) {
  const at = (instant: string | null) =>
    instant ? formatInstant({ instant, timeZone, style: 'full' }) : t('mailbox.notYet')
  const files = mailFiles(mail)
  return (
    <Card>
      <h2 className="mb-3 text-xl font-semibold wrap-anywhere">{mail.subject}</h2>
      <DescriptionList
        items={[
          { term: t('mail.from'), value: MAIL_SENDER },
          { term: t('mail.to'), value: mail.to },
          { term: t('mailbox.template'), value: mail.template },
          { term: t('mailbox.stateLabel'), value: t(`mailbox.state.${mail.state}`) },
          { term: t('mailbox.queued'), value: at(mail.queuedAt) },
          { term: t('mailbox.delivered'), value: at(mail.sentAt) },
          {
            term: t('mailbox.attachments'),
            value: files.length > 0 ? <MailFiles files={files} /> : t('mailbox.noAttachments'),
          },
          { term: t('mailbox.links'), value: <Links links={mail.links} /> },
        ]}
      />
    </Card>
  )
}

function Links({ links }: { links: readonly string[] }) {
  return (
    <ul className="grid gap-1 text-sm">
      {links.map((href) => (
        <li key={href}>
          <a href={href} className="text-primary-ink underline wrap-anywhere">
            {href}
          </a>
        </li>
      ))}
    </ul>
  )
}
