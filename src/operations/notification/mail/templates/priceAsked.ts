import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import { action, note, paragraph, quote } from '../blocks'
import type { MailContent } from '../mailContent'
import type { PriceMail } from '../priceMail'

/** To the student: the tutor asks for a higher price, and nothing changes before they agree (EX37). */
export function priceAsked({ firstName, tutorName: tutor, pays, rate, message }: PriceMail): MailContent {
  return {
    subject: t('priceMail.asked.subject', { tutor }),
    preview: t('priceMail.asked.preview'),
    heading: t('priceMail.asked.heading', { firstName }),
    blocks: [
      paragraph(t('priceMail.asked.text', { tutor, pays: formatMoney(pays), rate: formatMoney(rate) })),
      ...quote(t('notification.quote.from', { name: tutor }), message),
      paragraph(t('priceMail.asked.choice', { pays: formatMoney(pays) })),
      action(t('priceMail.asked.action'), '/prices'),
      note(t('priceMail.asked.note')),
    ],
    reason: t('priceMail.reasonStudent'),
  }
}
