import { t } from '@/messages/t'
import {
  action,
  bookingPath,
  lessonFacts,
  note,
  otherName,
  paragraph,
  reasonFor,
  shortTime,
  timeInZone,
} from '../blocks'
import type { BookingMail } from '../bookingMail'
import type { MailContent } from '../mailContent'

/** To both, a day before the start. */
export function reminder24h(mail: BookingMail): MailContent {
  const subject = mail.subject.name
  const other = otherName(mail)
  const { start } = mail.booking
  return {
    subject: t('notification.reminder24h.subject', { subject, other, when: shortTime(start, mail) }),
    preview: t('notification.reminder24h.preview'),
    heading: t('notification.reminder24h.heading'),
    blocks: [
      paragraph(t('notification.reminder24h.text', { subject, other, when: timeInZone(start, mail) })),
      lessonFacts(mail),
      action(t('notification.reminder24h.action'), bookingPath(mail)),
      note(t('notification.reminder24h.note')),
    ],
    reason: reasonFor(mail),
  }
}
