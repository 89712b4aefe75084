import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import type { MailBlock } from './mailContent'
import type { PayoutMail } from './payoutMail'

/** Where tutors see their payouts. */
export const PAYOUTS_PATH = '/tutor/earnings'
/** Where tutors choose how they are paid. */
export const METHOD_PATH = '/tutor/earnings/method'

/** How much, less the fee, and where to. */
export function payoutFacts({ amount, fee, net, channel, destination }: PayoutMail): MailBlock {
  return {
    kind: 'facts',
    facts: [
      { label: t('payout.amount'), value: formatMoney(amount) },
      { label: t('payout.fee'), value: formatMoney(fee) },
      { label: t('payout.net'), value: formatMoney(net) },
      { label: t('payout.to'), value: `${t(`payout.channel.${channel}.name`)}, ${destination}` },
    ],
  }
}
