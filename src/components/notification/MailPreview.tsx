import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { DescriptionList } from '../ui/DescriptionList'
import { type MailFile, MailFiles } from './MailFiles'

export type MailDto = {
  from: string
  to: string
  subject: string
  sentAt: Date | string
  /** The whole HTML document as it was sent. */
  html: string
  attachments: readonly MailFile[]
}

/**
 * A mail as its receiver sees it. The document stands in a sandbox: it cannot run script or touch the
 * page; its links open in the whole window.
 */
export function MailPreview({ mail, timeZone }: { mail: MailDto; timeZone: string }) {
  return (
    <article className="overflow-hidden rounded-lg border border-line bg-surface shadow-sm">
      <div className="border-b border-line p-4 sm:p-5">
        <h2 className="mb-3 text-xl font-semibold">{mail.subject}</h2>
        <DescriptionList
          items={[
            { term: t('mail.from'), value: mail.from },
            { term: t('mail.to'), value: mail.to },
            { term: t('mail.sent'), value: formatInstant({ instant: mail.sentAt, timeZone, style: 'full' }) },
            ...(mail.attachments.length > 0
              ? [{ term: t('mailbox.attachments'), value: <MailFiles files={mail.attachments} /> }]
              : []),
          ]}
        />
      </div>
      <iframe
        title={t('mail.body', { subject: mail.subject })}
        srcDoc={`<base target="_top">${mail.html}`}
        sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
        className="block h-[70vh] min-h-96 w-full bg-surface"
      />
    </article>
  )
}
