import { t } from '@/messages/t'
import { action, note, paragraph } from '../blocks'
import type { MailContent } from '../mailContent'
import { packageFacts, packageTime } from '../packageBlocks'
import type { PackageMail } from '../packageMail'

/** To the student: a package is paid for, what is in it and until when it can be given back (F05, CT02). */
export function packageBought(mail: PackageMail): MailContent {
  const { to, package: it, tutor } = mail
  return {
    subject: t('packageMail.packageBought.subject', { count: it.lessons, tutor: tutor.name }),
    preview: t('packageMail.packageBought.preview'),
    heading: t('packageMail.packageBought.heading', { firstName: to.firstName }),
    blocks: [
      paragraph(t('packageMail.packageBought.text', { tutor: tutor.name, count: it.lessons })),
      packageFacts(mail),
      action(t('packageMail.book'), `/tutors/${tutor.slug}`, {
        label: t('packageMail.see'),
        path: '/packages',
      }),
      note(t('packageMail.expiryRule')),
      ...(it.withdrawUntil
        ? [note(t('packageMail.packageBought.withdraw', { until: packageTime(it.withdrawUntil, mail) }))]
        : []),
    ],
    reason: t('packageMail.reason'),
  }
}
