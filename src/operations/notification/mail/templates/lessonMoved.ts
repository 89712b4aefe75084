import { t } from '@/messages/t'
import { actorName, isByReader } from '../actorWords'
import {
  action,
  bookingPath,
  lessonFacts,
  note,
  otherName,
  paragraph,
  quote,
  reasonFor,
  timeInZone,
} from '../blocks'
import type { BookingMail } from '../bookingMail'
import { calendarEvents } from '../calendarEvents'
import type { MailContent } from '../mailContent'

/** To both: the lesson has another time (D15). The old one is free again. */
export function lessonMoved(mail: BookingMail): MailContent {
  const when = timeInZone(mail.booking.start, mail)
  const name = actorName(mail)
  const isConfirmed = mail.booking.confirmedAt !== null
  return {
    subject: t('notification.lessonMoved.subject', {
      subject: mail.subject.name,
      other: otherName(mail),
      when,
    }),
    preview: t('notification.lessonMoved.preview', { when }),
    heading: t('notification.lessonMoved.heading'),
    blocks: [
      paragraph(
        isByReader(mail)
          ? t('notification.lessonMoved.byYou')
          : t('notification.lessonMoved.byOther', { name }),
      ),
      ...quote(t('notification.quote.from', { name }), mail.cause?.reason ?? null),
      lessonFacts(mail),
      action(t('notification.lessonMoved.action'), bookingPath(mail)),
      ...(isConfirmed ? [note(t('notification.calendarFileMoved'))] : []),
    ],
    reason: reasonFor(mail),
    // A request that moved is not in anybody's calendar yet: its confirmation brings the file.
    ...(isConfirmed && { events: calendarEvents(mail) }),
  }
}
