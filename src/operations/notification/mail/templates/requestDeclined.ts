import { t } from '@/messages/t'
import { action, lessonCount, lessonFacts, paragraph, quote, reasonFor } from '../blocks'
import type { BookingMail } from '../bookingMail'
import type { MailContent } from '../mailContent'
import { moneyWords } from '../moneyWords'
import { tutorSearchPath } from '../tutorSearchPath'

/** To the student: the tutor (or for a child the parent) said no, why, and that the money comes back. */
export function requestDeclined(mail: BookingMail): MailContent {
  const count = lessonCount(mail)
  const { tutorName: tutor, cause } = mail
  const subject = mail.subject.name
  const parent = cause?.actor === 'parent' ? (mail.parentName ?? t('notification.us')) : null
  return {
    subject: parent
      ? t('notification.requestDeclined.subjectParent', { subject })
      : t('notification.requestDeclined.subject', { count, tutor, subject }),
    preview: t('notification.requestDeclined.preview'),
    heading: t('notification.requestDeclined.heading'),
    blocks: [
      paragraph(
        parent
          ? t('notification.requestDeclined.textParent', { parent })
          : t('notification.requestDeclined.text', { count, tutor }),
      ),
      ...quote(t('notification.quote.from', { name: parent ?? tutor }), cause?.reason ?? null),
      lessonFacts(mail),
      paragraph(moneyWords(mail)),
      action(t('notification.requestDeclined.action', { subject }), tutorSearchPath(mail)),
    ],
    reason: reasonFor(mail),
  }
}
