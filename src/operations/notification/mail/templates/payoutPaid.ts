import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import { action, paragraph } from '../blocks'
import type { MailContent } from '../mailContent'
import { PAYOUTS_PATH, payoutFacts } from '../payoutBlocks'
import type { PayoutMail } from '../payoutMail'

/** To a tutor: the money has arrived. */
export function payoutPaid(mail: PayoutMail): MailContent {
  const net = formatMoney(mail.net)
  return {
    subject: t('payoutMail.paid.subject', { net }),
    preview: t('payoutMail.paid.preview'),
    heading: t('payoutMail.paid.heading', { firstName: mail.firstName }),
    blocks: [
      paragraph(t('payoutMail.paid.text', { net })),
      payoutFacts(mail),
      action(t('payoutMail.action'), PAYOUTS_PATH),
    ],
    reason: t('payoutMail.reason'),
  }
}
