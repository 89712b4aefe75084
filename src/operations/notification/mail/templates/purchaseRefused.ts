import { formatMoney } from '@/domain/money/formatMoney'
import type { Money } from '@/domain/money/money'
import { t } from '@/messages/t'
import { action, paragraph } from '../blocks'
import type { MailContent } from '../mailContent'

type Props = {
  firstName: string
  /** What was held. */
  amount: Money
  /** Of a package; null for money for the wallet. */
  lessons: number | null
}

/** To a student: a purchase was not accepted, in words that accuse nobody (J13). */
export function purchaseRefused({ firstName, amount, lessons }: Props): MailContent {
  const what = lessons === null ? t('purchaseMail.topUp') : t('purchaseMail.package', { count: lessons })
  return {
    subject: t('purchaseMail.subject', { what }),
    preview: t('purchaseMail.preview'),
    heading: t('purchaseMail.heading', { firstName }),
    blocks: [
      paragraph(t('purchaseMail.text', { what, amount: formatMoney(amount) })),
      action(t('purchaseMail.see'), lessons === null ? '/wallet' : '/packages'),
    ],
    reason: t('purchaseMail.reason'),
  }
}
