import { t } from '@/messages/t'
import { paragraph, quote } from '../blocks'
import type { MailContent } from '../mailContent'

/** To a tutor: the profile was taken off the marketplace, and why. */
export function tutorPaused({ firstName, reason }: { firstName: string; reason: string }): MailContent {
  return {
    subject: t('vetting.paused.subject'),
    preview: t('vetting.paused.preview'),
    heading: t('vetting.paused.heading', { firstName }),
    blocks: [
      paragraph(t('vetting.paused.text')),
      ...quote(t('vetting.paused.quote'), reason),
      paragraph(t('vetting.paused.next')),
    ],
    reason: t('vetting.reason'),
  }
}
