import { formatMoney } from '@/domain/money/formatMoney'
import { ASK_AGAIN_DAYS } from '@/domain/price/priceAgreement'
import { t } from '@/messages/t'
import { action, note, paragraph } from '../blocks'
import type { MailContent } from '../mailContent'
import type { PriceMail } from '../priceMail'

/** To the tutor: the student keeps the price they pay (EX37). */
export function priceKept({ firstName, studentName: student, pays }: PriceMail): MailContent {
  return {
    subject: t('priceMail.kept.subject', { student }),
    preview: t('priceMail.kept.preview'),
    heading: t('priceMail.kept.heading', { firstName }),
    blocks: [
      paragraph(t('priceMail.kept.text', { student, pays: formatMoney(pays) })),
      action(t('priceMail.seePrices'), '/tutor/prices'),
      note(t('priceMail.kept.note', { days: ASK_AGAIN_DAYS })),
    ],
    reason: t('priceMail.reasonTutor'),
  }
}
