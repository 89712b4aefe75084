import { t } from '@/messages/t'
import { action, lessonFacts, paragraph, reasonFor } from '../blocks'
import type { BookingMail } from '../bookingMail'
import type { MailContent } from '../mailContent'
import { moneyWords } from '../moneyWords'
import { tutorSearchPath } from '../tutorSearchPath'

/** To the student: nobody answered in time. A request that never reached the tutor waited for a parent. */
export function requestExpired(mail: BookingMail): MailContent {
  const { tutorName: tutor, booking } = mail
  const subject = mail.subject.name
  const waitedForParent = booking.requestedAt === null
  return {
    subject: waitedForParent
      ? t('notification.requestExpired.subjectParent', { subject })
      : t('notification.requestExpired.subject', { tutor }),
    preview: t('notification.requestExpired.preview'),
    heading: t('notification.requestExpired.heading'),
    blocks: [
      paragraph(
        waitedForParent
          ? t('notification.requestExpired.textParent')
          : t('notification.requestExpired.text', { tutor }),
      ),
      lessonFacts(mail),
      paragraph(moneyWords(mail)),
      action(t('notification.requestExpired.action', { subject }), tutorSearchPath(mail)),
    ],
    reason: reasonFor(mail),
  }
}
