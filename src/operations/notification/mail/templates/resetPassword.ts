import { t } from '@/messages/t'
import { note, paragraph } from '../blocks'
import type { MailContent } from '../mailContent'
import { siteUrl } from '../siteUrl'

/** The link that sets a new password (A08). It works once, for one hour. */
export function resetPassword({ firstName, token }: { firstName: string; token: string }): MailContent {
  const href = siteUrl('/reset-password', { token })
  return {
    subject: t('notification.resetPassword.subject'),
    preview: t('notification.resetPassword.preview'),
    heading: t('notification.resetPassword.heading', { firstName }),
    blocks: [
      paragraph(t('notification.resetPassword.text')),
      { kind: 'action', label: t('notification.resetPassword.action'), href },
      note(t('notification.resetPassword.note')),
    ],
    reason: t('notification.resetPassword.reason'),
  }
}
