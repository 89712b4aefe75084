import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import { action, paragraph, quote } from '../blocks'
import type { MailContent } from '../mailContent'
import type { PriceMail } from '../priceMail'

/** To the student: the tutor has made them a lower price, which holds at once (EX37). */
export function priceLowered({ firstName, tutorName: tutor, pays, rate, message }: PriceMail): MailContent {
  return {
    subject: t('priceMail.lowered.subject', { tutor, rate: formatMoney(rate) }),
    preview: t('priceMail.lowered.preview'),
    heading: t('priceMail.lowered.heading', { firstName }),
    blocks: [
      paragraph(t('priceMail.lowered.text', { tutor, pays: formatMoney(pays), rate: formatMoney(rate) })),
      ...quote(t('notification.quote.from', { name: tutor }), message),
      action(t('priceMail.lowered.action'), '/prices'),
    ],
    reason: t('priceMail.reasonStudent'),
  }
}
