import { paidInAll } from '@/domain/booking/refundFor'
import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import { action, bookingPath, lessonFacts, note, paragraph, reasonFor, timeInZone } from '../blocks'
import type { BookingMail } from '../bookingMail'
import type { MailContent } from '../mailContent'
import { isCardOnly, reservedWords } from '../partWords'
import { answerDeadline } from '../requestAnswer'

/** To the student: the request is with the tutor, and what happens to the money meanwhile. */
export function requestSent(mail: BookingMail): MailContent {
  const { tutorName: tutor, booking } = mail
  const amount = formatMoney(paidInAll(booking))
  const reserved = formatMoney(mail.series?.total ?? paidInAll(booking))
  const deadline = timeInZone(answerDeadline(mail), mail)
  return {
    subject: t('notification.requestSent.subject', { tutor }),
    preview: t('notification.requestSent.preview', { tutor, deadline }),
    heading: t('notification.requestSent.heading'),
    blocks: [
      paragraph(t('notification.requestSent.text', { tutor, deadline })),
      lessonFacts(mail, [{ label: t('notification.facts.price'), value: amount }]),
      ...(booking.paymentState === 'AUTHORIZED'
        ? [
            paragraph(
              mail.isFromPackage
                ? t('packages.fromPackage')
                : isCardOnly(mail.paid)
                  ? t('notification.requestSent.reserved', { amount: reserved })
                  : t('notification.requestSent.reservedInParts', {
                      parts: reservedWords(mail.paid, booking.price.currency),
                    }),
            ),
          ]
        : []),
      action(t('notification.requestSent.action'), bookingPath(mail)),
      note(t('notification.requestSent.note', { tutor })),
    ],
    reason: reasonFor(mail),
  }
}
