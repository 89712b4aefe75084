import { formatMoney } from '@/domain/money/formatMoney'
import type { Money } from '@/domain/money/money'
import { t } from '@/messages/t'
import { action, paragraph } from '../blocks'
import type { MailContent } from '../mailContent'

type Props = {
  firstName: string
  /** To the card, and back into the wallet when the card would not take it. */
  card: Money
  wallet: Money
}

/** To a student: money they had put into their wallet went back (J06). */
export function topUpRefunded({ firstName, card, wallet }: Props): MailContent {
  const isCard = card.amount > 0
  const amount = formatMoney(isCard ? card : wallet)
  return {
    subject: t(`topUpMail.${isCard ? 'subject' : 'subjectWallet'}`, { amount }),
    preview: t('topUpMail.preview'),
    heading: t('topUpMail.heading', { firstName }),
    blocks: [
      paragraph(t(`topUpMail.${isCard ? 'text' : 'textWallet'}`, { amount })),
      action(t('topUpMail.see'), '/wallet'),
    ],
    reason: t('topUpMail.reason'),
  }
}
