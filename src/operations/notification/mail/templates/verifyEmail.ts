import { t } from '@/messages/t'
import { note, paragraph } from '../blocks'
import type { MailContent } from '../mailContent'
import { siteUrl } from '../siteUrl'

/** To a new account: confirm the address (A04). The link works for three days. */
export function verifyEmail({ firstName, token }: { firstName: string; token: string }): MailContent {
  const href = siteUrl('/verify-email', { token })
  return {
    subject: t('notification.verifyEmail.subject'),
    preview: t('notification.verifyEmail.preview'),
    heading: t('notification.verifyEmail.heading', { firstName }),
    blocks: [
      paragraph(t('notification.verifyEmail.text')),
      { kind: 'action', label: t('notification.verifyEmail.action'), href },
      note(t('notification.verifyEmail.note')),
    ],
    reason: t('notification.verifyEmail.reason'),
  }
}
