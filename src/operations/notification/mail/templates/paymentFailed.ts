import { paidInAll } from '@/domain/booking/refundFor'
import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import { action, bookingPath, lessonFacts, paragraph, reasonFor, timeInZone } from '../blocks'
import type { BookingMail } from '../bookingMail'
import type { MailContent } from '../mailContent'

/** To the student: the money for a coming lesson was lost, and how to pay again. */
export function paymentFailed(mail: BookingMail): MailContent {
  const { tutorName: tutor, booking } = mail
  const amount = formatMoney(paidInAll(booking))
  const start = timeInZone(booking.start, mail)
  return {
    subject: t('notification.paymentFailed.subject', { subject: mail.subject.name, tutor }),
    preview: t('notification.paymentFailed.preview'),
    heading: t('notification.paymentFailed.heading'),
    blocks: [
      paragraph(t('notification.paymentFailed.text', { amount, start })),
      lessonFacts(mail),
      action(t('notification.paymentFailed.action'), bookingPath(mail)),
    ],
    reason: reasonFor(mail),
  }
}
