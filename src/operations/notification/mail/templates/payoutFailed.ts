import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import { action, paragraph } from '../blocks'
import type { MailContent } from '../mailContent'
import { METHOD_PATH, PAYOUTS_PATH, payoutFacts } from '../payoutBlocks'
import type { PayoutMail } from '../payoutMail'

/** To a tutor: the money came back and is available again; check where it goes, then ask for it again (K12). */
export function payoutFailed(mail: PayoutMail): MailContent {
  const amount = formatMoney(mail.amount)
  return {
    subject: t('payoutMail.failed.subject', { amount }),
    preview: t('payoutMail.failed.preview'),
    heading: t('payoutMail.failed.heading', { firstName: mail.firstName }),
    blocks: [
      paragraph(t('payoutMail.failed.text', { amount })),
      payoutFacts(mail),
      paragraph(t('payoutMail.failed.next')),
      action(t('payoutMail.failed.action'), METHOD_PATH, {
        label: t('payoutMail.action'),
        path: PAYOUTS_PATH,
      }),
    ],
    reason: t('payoutMail.reason'),
  }
}
