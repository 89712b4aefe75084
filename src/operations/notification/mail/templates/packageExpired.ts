import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import { action, paragraph } from '../blocks'
import type { MailContent } from '../mailContent'
import { packageFacts } from '../packageBlocks'
import type { PackageMail } from '../packageMail'

/** To the student: the unused lessons ran out, and what they were worth is in the wallet (NV06). */
export function packageExpired(mail: PackageMail): MailContent {
  const { to, tutor, lessons, value } = mail
  return {
    subject: t('packageMail.packageExpired.subject', { amount: formatMoney(value) }),
    preview: t('packageMail.packageExpired.preview'),
    heading: t('packageMail.packageExpired.heading', { firstName: to.firstName }),
    blocks: [
      paragraph(
        t('packageMail.packageExpired.text', {
          tutor: tutor.name,
          count: lessons,
          amount: formatMoney(value),
        }),
      ),
      packageFacts(mail),
      action(t('packageMail.book'), `/tutors/${tutor.slug}`, {
        label: t('packageMail.see'),
        path: '/packages',
      }),
    ],
    reason: t('packageMail.reason'),
  }
}
