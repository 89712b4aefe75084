import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import { action, bookingPath, lessonFacts, otherName, paragraph, reasonFor } from '../blocks'
import type { BookingMail } from '../bookingMail'
import type { MailContent } from '../mailContent'
import { moneyWords } from '../moneyWords'

/** To both: another price was agreed for a request and not paid in time, so nothing came of it (EX15). */
export function agreedUnpaid(mail: BookingMail): MailContent {
  const { booking, to, studentName: student, subject } = mail
  const isTutor = to.part === 'tutor'
  return {
    subject: t('notification.agreedUnpaid.subject', { subject: subject.name, other: otherName(mail) }),
    preview: t('notification.agreedUnpaid.preview'),
    heading: t('notification.agreedUnpaid.heading'),
    blocks: [
      paragraph(
        isTutor
          ? t('notification.agreedUnpaid.tutor', { student, price: formatMoney(booking.tutorPrice) })
          : t('notification.agreedUnpaid.learner', { price: formatMoney(booking.price) }),
      ),
      lessonFacts(mail),
      ...(isTutor ? [] : [paragraph(moneyWords(mail))]),
      action(t('notification.agreedUnpaid.action'), bookingPath(mail)),
    ],
    reason: reasonFor(mail),
  }
}
