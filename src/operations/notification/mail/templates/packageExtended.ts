import { t } from '@/messages/t'
import { action, paragraph } from '../blocks'
import type { MailContent } from '../mailContent'
import { packageFacts } from '../packageBlocks'
import type { PackageMail } from '../packageMail'

/** To the student: the last day of a package was put off. */
export function packageExtended(mail: PackageMail): MailContent {
  const { to, package: it, tutor } = mail
  return {
    subject: t('packageMail.packageExtended.subject', { tutor: tutor.name }),
    preview: t('packageMail.packageExtended.preview'),
    heading: t('packageMail.packageExtended.heading', { firstName: to.firstName }),
    blocks: [
      paragraph(t('packageMail.packageExtended.text', { tutor: tutor.name, count: it.lessonsLeft })),
      packageFacts(mail),
      action(t('packageMail.book'), `/tutors/${tutor.slug}`, {
        label: t('packageMail.see'),
        path: '/packages',
      }),
    ],
    reason: t('packageMail.reason'),
  }
}
