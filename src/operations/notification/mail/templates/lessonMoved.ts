import { t } from '@/messages/t'
import { actorName, isByReader } from '../actorWords'
import {
  action,
  bookingPath,
  lessonCount,
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
  const count = lessonCount(mail)
  const when = timeInZone(mail.booking.start, mail)
  const name = actorName(mail)
  const isConfirmed = mail.booking.confirmedAt !== null
  return {
    subject: t('notification.lessonMoved.subject', {
      count,
      subject: mail.subject.name,
      other: otherName(mail),
      when,
    }),
    preview: t('notification.lessonMoved.preview', { count, when }),
    heading: t('notification.lessonMoved.heading', { count }),
    blocks: [
      paragraph(
        isByReader(mail)
          ? t('notification.lessonMoved.byYou', { count })
          : t('notification.lessonMoved.byOther', { count, name }),
      ),
      ...quote(t('notification.quote.from', { name }), mail.cause?.reason ?? null),
      lessonFacts(mail),
      action(t('notification.lessonMoved.action', { count }), bookingPath(mail)),
      ...(isConfirmed ? [note(t('notification.calendarFileMoved', { count }))] : []),
    ],
    reason: reasonFor(mail),
    // A request that moved is not in anybody's calendar yet: its confirmation brings the file.
    ...(isConfirmed && { events: calendarEvents(mail) }),
  }
}
