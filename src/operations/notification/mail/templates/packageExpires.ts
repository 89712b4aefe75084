import { t } from '@/messages/t'
import { action, note, paragraph } from '../blocks'
import type { MailContent } from '../mailContent'
import { packageFacts } from '../packageBlocks'
import type { PackageMail } from '../packageMail'

/** To the student: unused lessons run out in a week (F08). */
export function packageExpires(mail: PackageMail): MailContent {
  const { to, package: it, tutor } = mail
  return {
    subject: t('packageMail.packageExpires.subject', { count: it.lessonsLeft, tutor: tutor.name }),
    preview: t('packageMail.packageExpires.preview'),
    heading: t('packageMail.packageExpires.heading', { firstName: to.firstName }),
    blocks: [
      paragraph(t('packageMail.packageExpires.text', { tutor: tutor.name, count: it.lessonsLeft })),
      packageFacts(mail),
      action(t('packageMail.book'), `/tutors/${tutor.slug}`, {
        label: t('packageMail.see'),
        path: '/packages',
      }),
      note(t('packageMail.expiryRule')),
    ],
    reason: t('packageMail.reason'),
  }
}
