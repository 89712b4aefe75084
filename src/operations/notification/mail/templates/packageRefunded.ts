import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import { action, paragraph } from '../blocks'
import type { MailContent } from '../mailContent'
import { packageFacts } from '../packageBlocks'
import type { PackageMail } from '../packageMail'

/** To the student: what unused lessons cost went back to where it was paid from (CT02). */
export function packageRefunded(mail: PackageMail): MailContent {
  const { to, tutor, value } = mail
  return {
    subject: t('packageMail.packageRefunded.subject', { amount: formatMoney(value) }),
    preview: t('packageMail.packageRefunded.preview'),
    heading: t('packageMail.packageRefunded.heading', { firstName: to.firstName }),
    blocks: [
      paragraph(t('packageMail.packageRefunded.text', { tutor: tutor.name, amount: formatMoney(value) })),
      packageFacts(mail),
      action(t('packageMail.see'), '/packages'),
    ],
    reason: t('packageMail.reason'),
  }
}
