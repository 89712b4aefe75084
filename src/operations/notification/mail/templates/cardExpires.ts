import { cardName } from '@/messages/cardName'
import { t } from '@/messages/t'
import { action, paragraph } from '../blocks'
import type { MailContent } from '../mailContent'

type Props = { firstName: string; brand: string; last4: string; expMonth: number; expYear: number }

/** To somebody whose saved card is about to run out (EX41). */
export function cardExpires({ firstName, brand, last4, expMonth, expYear }: Props): MailContent {
  const card = cardName({ brand, last4 })
  const month = String(expMonth).padStart(2, '0')
  return {
    subject: t('cards.mail.subject', { card }),
    preview: t('cards.mail.preview'),
    heading: t('cards.mail.heading', { firstName }),
    blocks: [
      paragraph(t('cards.mail.text', { card, month, year: String(expYear) })),
      action(t('cards.mail.action'), '/settings/payment-methods'),
    ],
    reason: t('cards.mail.reason'),
  }
}
