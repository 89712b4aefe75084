import { paidInAll } from '@/domain/booking/refundFor'
import { formatMoney } from '@/domain/money/formatMoney'
import { type Money, subtractMoney } from '@/domain/money/money'
import { formatDuration } from '@/messages/formatDuration'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { action, bookingPath, lessonCount, lessonFacts, paragraph, reasonFor } from '../blocks'
import type { BookingMail } from '../bookingMail'
import type { Fact, MailContent } from '../mailContent'

/** To the student: what was charged, line by line. */
export function paymentReceipt(mail: BookingMail): MailContent {
  const count = lessonCount(mail)
  const { booking, tutorName: tutor, to, now } = mail
  const total = mail.series?.total ?? mail.captured ?? paidInAll(booking)
  const amount = formatMoney(total)
  const paidOn = formatInstant({ instant: now, timeZone: to.timeZone, style: 'dateYear' })
  return {
    subject: t('notification.paymentReceipt.subject', { amount, subject: mail.subject.name, tutor }),
    preview: t('notification.paymentReceipt.preview', { reference: booking.reference }),
    heading: t('notification.paymentReceipt.heading'),
    blocks: [
      paragraph(t('notification.paymentReceipt.text', { count, paidOn })),
      lessonFacts(mail),
      {
        kind: 'amounts',
        lines: linesOf(mail, total),
        total: { label: t('notification.paymentReceipt.total'), value: amount },
      },
      action(t('notification.paymentReceipt.action'), bookingPath(mail)),
    ],
    reason: reasonFor(mail),
  }
}

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
