import { paidInAll } from '@/domain/booking/refundFor'
import { formatMoney } from '@/domain/money/formatMoney'
import { type Money, money, subtractMoney } from '@/domain/money/money'
import { TENDERS, tenderSum } from '@/domain/payment/tenders'
import { formatDuration } from '@/messages/formatDuration'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { action, bookingPath, lessonCount, lessonFacts, paragraph, reasonFor } from '../blocks'
import type { BookingMail } from '../bookingMail'
import type { Fact, MailContent } from '../mailContent'

/** To the student: what was charged, line by line, and what was covered without the card. */
export function paymentReceipt(mail: BookingMail): MailContent {
  const count = lessonCount(mail)
  const { booking, tutorName: tutor, to, now } = mail
  const captured = mail.series?.total ?? mail.captured ?? paidInAll(booking)
  const less = tenderSum(mail.paid)
  const amount = formatMoney(money(captured.amount - less, captured.currency))
  const isByCard = captured.amount > less
  const paidOn = formatInstant({ instant: now, timeZone: to.timeZone, style: 'dateYear' })
  return {
    subject: isByCard
      ? t('notification.paymentReceipt.subject', { amount, subject: mail.subject.name, tutor })
      : t('notification.paymentReceipt.subjectPaid', { subject: mail.subject.name, tutor }),
    preview: t('notification.paymentReceipt.preview', { reference: booking.reference }),
    heading: t('notification.paymentReceipt.heading'),
    blocks: [
      paragraph(t('notification.paymentReceipt.text', { count, paidOn })),
      lessonFacts(mail),
      {
        kind: 'amounts',
        lines: [...linesOf(mail, captured), ...lessLines(mail)],
        total: {
          label: less > 0 ? t('payment.parts.card') : t('notification.paymentReceipt.total'),
          value: amount,
        },
      },
      action(t('notification.paymentReceipt.action'), bookingPath(mail)),
    ],
    reason: reasonFor(mail),
  }
}

/** What the card was not asked for. */
const lessLines = ({ paid, booking }: BookingMail): Fact[] =>
  TENDERS.filter((tender) => paid[tender] > 0).map((tender) => ({
    label: t(`payment.parts.${tender}`),
    value: formatMoney(money(-paid[tender], booking.price.currency)),
  }))

/** The lines add up to `total`: a lesson cancelled late may be charged in part. */
function linesOf({ booking, subject, series }: BookingMail, total: Money): Fact[] {
  if (series) return [{ label: t('series.all', { count: series.lessons.length }), value: formatMoney(total) }]
  const length = formatDuration(booking.durationMinutes)
  const label = t('notification.paymentReceipt.lesson', { subject: subject.name, length })
  const lines: Fact[] = [{ label, value: formatMoney(booking.price) }]
  if (booking.serviceFee.amount > 0) {
    lines.push({ label: t('notification.paymentReceipt.serviceFee'), value: formatMoney(booking.serviceFee) })
  }
  const notCharged = subtractMoney(total, paidInAll(booking))
  if (notCharged.amount !== 0) {
    lines.push({ label: t('notification.paymentReceipt.notCharged'), value: formatMoney(notCharged) })
  }
  return lines
}
