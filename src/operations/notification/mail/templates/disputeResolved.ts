import { appealDeadline } from '@/domain/booking/deadlines'
import { t } from '@/messages/t'
import {
  action,
  bookingPath,
  lessonFacts,
  note,
  paragraph,
  quote,
  reasonFor,
  shortTime,
  timeInZone,
} from '../blocks'
import type { BookingMail } from '../bookingMail'
import type { MailContent } from '../mailContent'
import { moneyWords } from '../moneyWords'

/** To both: what was decided and why, what it means in money, and until when one can appeal. */
export function disputeResolved(mail: BookingMail): MailContent {
  const { booking, to, cause, now } = mail
  const about = { subject: mail.subject.name, when: shortTime(booking.start, mail) }
  const until = timeInZone(appealDeadline(booking.disputeDecidedAt ?? now), mail)
  return {
    subject:
      to.part === 'tutor'
        ? t('notification.disputeResolved.subjectTutor', about)
        : t('notification.disputeResolved.subject', about),
    preview: t('notification.disputeResolved.preview'),
    heading: t('notification.disputeResolved.heading'),
    blocks: [
      paragraph(decision(mail)),
      ...quote(t('notification.disputeResolved.why'), cause?.reason ?? null),
      lessonFacts(mail),
      paragraph(moneyWords(mail)),
      action(t('notification.disputeResolved.action'), bookingPath(mail)),
      note(t('notification.disputeResolved.note', { until })),
    ],
    reason: reasonFor(mail),
  }
}

function decision({ booking }: BookingMail): string {
  if (booking.disputeState === 'RESOLVED_REFUNDED') return t('notification.disputeResolved.refunded')
  if (booking.disputeState === 'RESOLVED_PARTIAL') return t('notification.disputeResolved.partial')
  return t('notification.disputeResolved.upheld')
}
