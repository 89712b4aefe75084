import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import { action, paragraph, quote } from '../blocks'
import type { MailContent } from '../mailContent'
import { PAYOUTS_PATH, payoutFacts } from '../payoutBlocks'
import type { PayoutMail } from '../payoutMail'

/** To a tutor: a payout was not sent, and why; what is theirs is available as before. */
export function payoutStopped(mail: PayoutMail): MailContent {
  const amount = formatMoney(mail.amount)
  return {
    subject: t('payoutMail.stopped.subject', { amount }),
    preview: t('payoutMail.stopped.preview'),
    heading: t('payoutMail.stopped.heading', { firstName: mail.firstName }),
    blocks: [
      paragraph(t('payoutMail.stopped.text', { amount })),
      ...quote(t('payoutMail.stopped.why'), mail.reason),
      payoutFacts(mail),
      action(t('payoutMail.action'), PAYOUTS_PATH),
    ],
    reason: t('payoutMail.reason'),
  }
}
