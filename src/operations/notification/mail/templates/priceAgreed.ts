import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import { action, paragraph } from '../blocks'
import type { MailContent } from '../mailContent'
import type { PriceMail } from '../priceMail'

/** To the tutor: the student has agreed to the price they were asked for (EX37). */
export function priceAgreed({ firstName, studentName: student, rate }: PriceMail): MailContent {
  return {
    subject: t('priceMail.agreed.subject', { student }),
    preview: t('priceMail.agreed.preview'),
    heading: t('priceMail.agreed.heading', { firstName }),
    blocks: [
      paragraph(t('priceMail.agreed.text', { student, rate: formatMoney(rate) })),
      action(t('priceMail.seePrices'), '/tutor/prices'),
    ],
    reason: t('priceMail.reasonTutor'),
  }
}
