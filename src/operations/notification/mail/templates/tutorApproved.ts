import { t } from '@/messages/t'
import { action, paragraph } from '../blocks'
import type { MailContent } from '../mailContent'

/** To a tutor: the profile is published (C10). */
export function tutorApproved({ firstName, slug }: { firstName: string; slug: string }): MailContent {
  return {
    subject: t('vetting.approved.subject'),
    preview: t('vetting.approved.preview'),
    heading: t('vetting.approved.heading', { firstName }),
    blocks: [
      paragraph(t('vetting.approved.text')),
      paragraph(t('vetting.approved.next')),
      action(t('vetting.approved.action'), `/tutors/${encodeURIComponent(slug)}`, {
        label: t('vetting.approved.hours'),
        path: '/tutor/schedule',
      }),
    ],
    reason: t('vetting.reason'),
  }
}
