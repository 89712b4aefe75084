import { isoText } from '@/domain/time/isoText'
import { mailAttachments } from '@/operations/notification/mailAttachments'
import type { MailAttachment } from '@/services/mail/mailTransport'

/** A mail as the demo's mailbox shows it. */
export type DemoMail = {
  id: string
  to: string
  template: string
  subject: string
  text: string
  html: string
  /** Every address the mail leads to, in order. */
  links: string[]
  attachments: MailAttachment[]
  queuedAt: string
  sentAt: string | null
  state: 'queued' | 'sent' | 'failed'
}

export type DemoMailRow = Omit<DemoMail, 'links' | 'attachments' | 'queuedAt' | 'sentAt'> & {
  queued_at: string
  sent_at: string | null
}

/** Turns a row of `mail_messages` into what the mailbox shows. */
export function toDemoMail({ queued_at, sent_at, ...row }: DemoMailRow): DemoMail {
  return {
    ...row,
    links: linksIn(row.html),
    attachments: mailAttachments(row.html),
    queuedAt: isoText(queued_at),
    sentAt: isoText(sent_at),
  }
}

/** The addresses behind the links of a document that React wrote: double quotes, `&` as an entity. */
function linksIn(html: string): string[] {
  const found = [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href]) =>
    (href ?? '').replaceAll('&amp;', '&'),
  )
  return [...new Set(found)]
}
