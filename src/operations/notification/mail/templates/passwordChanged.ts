import { t } from '@/messages/t'
import { action, paragraph } from '../blocks'
import type { MailContent } from '../mailContent'

/** Tells the owner of an account that its password is a new one (CT04). */
export function passwordChanged({ firstName }: { firstName: string }): MailContent {
  return {
    subject: t('notification.passwordChanged.subject'),
    preview: t('notification.passwordChanged.preview'),
    heading: t('notification.passwordChanged.heading', { firstName }),
    blocks: [
      paragraph(t('notification.passwordChanged.text')),
      paragraph(t('notification.passwordChanged.notYou')),
      action(t('notification.passwordChanged.action'), '/forgot-password'),
    ],
    reason: t('notification.passwordChanged.reason'),
  }
}
