import { formatMoney } from '@/domain/money/formatMoney'
import type { Money } from '@/domain/money/money'
import type { CreditReason } from '@/domain/payment/credits'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { zoneLabel } from '@/messages/zoneLabel'
import { action, note, paragraph } from '../blocks'
import type { MailContent } from '../mailContent'

type Props = {
  to: { firstName: string; timeZone: string }
  amount: Money
  kind: CreditReason
  expiresAt: Date
}

/** To a student: credit was given, how much, what for and until when it can be used (J07). */
export function creditGiven({ to, amount, kind, expiresAt }: Props): MailContent {
  const { timeZone } = to
  const shown = formatMoney(amount)
  const until = t('notification.whenInZone', {
    when: formatInstant({ instant: expiresAt, timeZone, style: 'dateTime' }),
    zone: zoneLabel({ timeZone, instant: expiresAt }),
  })
  return {
    subject: t('creditMail.subject', { amount: shown }),
    preview: t('creditMail.preview', { until }),
    heading: t('creditMail.heading', { firstName: to.firstName }),
    blocks: [
      paragraph(t('creditMail.text', { amount: shown })),
      {
        kind: 'facts',
        facts: [
          { label: t('creditMail.amount'), value: shown },
          { label: t('creditMail.kind'), value: t(`wallet.creditFor.${kind}`) },
          { label: t('creditMail.until'), value: until },
        ],
      },
      action(t('creditMail.action'), '/tutors', { label: t('creditMail.see'), path: '/wallet' }),
      note(t('creditMail.note')),
    ],
    reason: t('creditMail.reason'),
  }
}
