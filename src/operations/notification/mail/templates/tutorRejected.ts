import { t } from '@/messages/t'
import { action, paragraph, quote } from '../blocks'
import type { MailContent } from '../mailContent'

/** To a tutor: what to change before the profile can be published (C10). */
export function tutorRejected({ firstName, reason }: { firstName: string; reason: string }): MailContent {
  return {
    subject: t('vetting.rejected.subject'),
    preview: t('vetting.rejected.preview'),
    heading: t('vetting.rejected.heading', { firstName }),
    blocks: [
      paragraph(t('vetting.rejected.text')),
      ...quote(t('vetting.rejected.quote'), reason),
      paragraph(t('vetting.rejected.next')),
      action(t('vetting.rejected.action'), '/tutor/profile'),
    ],
    reason: t('vetting.reason'),
  }
}
