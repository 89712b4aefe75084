import { formatMoney } from '@/domain/money/formatMoney'
import type { Money } from '@/domain/money/money'
import { t } from '@/messages/t'
import { action, paragraph } from '../blocks'
import type { MailContent } from '../mailContent'

type Props = { firstName: string; amount: Money }

/** To a student: money for the wallet that somebody had to look at first is there (decision 020). */
export function topUpReady({ firstName, amount }: Props): MailContent {
  const shown = formatMoney(amount)
  return {
    subject: t('topUpMail.ready.subject', { amount: shown }),
    preview: t('topUpMail.ready.preview'),
    heading: t('topUpMail.ready.heading', { firstName }),
    blocks: [paragraph(t('topUpMail.ready.text', { amount: shown })), action(t('topUpMail.see'), '/wallet')],
    reason: t('topUpMail.reason'),
  }
}
