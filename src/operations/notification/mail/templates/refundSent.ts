import { paidInAll } from '@/domain/booking/refundFor'
import { formatMoney } from '@/domain/money/formatMoney'
import { money } from '@/domain/money/money'
import { t } from '@/messages/t'
import { action, bookingPath, lessonFacts, paragraph, reasonFor } from '../blocks'
import type { BookingMail } from '../bookingMail'
import type { Fact, MailContent } from '../mailContent'
import { partWords, worthOf } from '../partWords'

/** To the student: money went back to the card, the wallet or credit, or the lesson to its package. */
export function refundSent(mail: BookingMail): MailContent {
  const { booking, lastRefund, series } = mail
  const paid = series?.total ?? paidInAll(booking)
  const lessons = series?.lessons ?? [booking]
  const inAll = money(
    lessons.reduce((sum, { refundedAmount }) => sum + refundedAmount, 0),
    paid.currency,
  )
  const amount = formatMoney(series ? inAll : (lastRefund ?? inAll))
  const lines: Fact[] = [
    {
      label: t('notification.paymentReceipt.total'),
      value: formatMoney(series ? paid : (mail.captured ?? paid)),
    },
    { label: t('notification.refundSent.refunded'), value: amount },
  ]
  return {
    subject: mail.isFromPackage
      ? t('packageMail.lesson.subject', { amount })
      : t('notification.refundSent.subject', { amount }),
    preview: mail.isFromPackage ? t('packageMail.lesson.preview') : t('notification.refundSent.preview'),
    heading: mail.isFromPackage ? t('packageMail.lesson.heading') : t('notification.refundSent.heading'),
    blocks: [
      paragraph(mail.isFromPackage ? t('packageMail.lesson.text', { amount }) : textOf(mail, amount)),
      lessonFacts(mail),
      {
        kind: 'amounts',
        lines,
        total: { label: t('notification.refundSent.refundedInAll'), value: formatMoney(inAll) },
      },
      action(t('notification.refundSent.action'), bookingPath(mail)),
    ],
    reason: reasonFor(mail),
  }
}

/** Where each part went. */
function textOf({ returned, booking }: BookingMail, amount: string): string {
  const { currency } = booking.price
  const parts = partWords({ parts: returned, currency, how: 'back' })
  if (worthOf(returned) === 0) return t('notification.refundSent.text', { amount })
  const text = t('notification.refundSent.textInParts', { parts })
  return returned.card > 0 ? `${text} ${t('notification.money.bankDays')}` : text
}
