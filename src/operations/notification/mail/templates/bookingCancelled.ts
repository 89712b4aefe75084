import { t } from '@/messages/t'
import {
  action,
  lessonCount,
  lessonFacts,
  note,
  otherName,
  paragraph,
  quote,
  reasonFor,
  shortTime,
} from '../blocks'
import type { BookingMail } from '../bookingMail'
import { calendarEvents } from '../calendarEvents'
import type { MailContent } from '../mailContent'
import { moneyWords } from '../moneyWords'
import { tutorSearchPath } from '../tutorSearchPath'

/** To both: who cancelled and why, and what that means for the reader in money (CT01). */
export function bookingCancelled(mail: BookingMail): MailContent {
  const count = lessonCount(mail)
  const { booking, to, cause } = mail
  const when = shortTime(booking.start, mail)
  const isTutor = to.part === 'tutor'
  return {
    subject: t('notification.bookingCancelled.subject', {
      count,
      subject: mail.subject.name,
      other: otherName(mail),
      when,
    }),
    preview: t('notification.bookingCancelled.preview'),
    heading: t('notification.bookingCancelled.heading', { count }),
    blocks: [
      paragraph(whoCancelled(mail)),
      ...quote(t('notification.quote.from', { name: cancellerName(mail) }), cause?.reason ?? null),
      lessonFacts(mail),
      paragraph(moneyWords(mail)),
      isTutor
        ? action(t('notification.bookingCancelled.actionTutor'), '/bookings')
        : action(t('notification.bookingCancelled.actionStudent'), tutorSearchPath(mail)),
      ...(booking.confirmedAt ? [note(t('notification.calendarFileCancelled', { count }))] : []),
    ],
    reason: reasonFor(mail),
    // Takes back the file of the confirmation; a lesson that was never confirmed had none.
    ...(booking.confirmedAt && { events: calendarEvents(mail) }),
  }
}

function whoCancelled(mail: BookingMail): string {
  const count = lessonCount(mail)
  const { cancelledBy } = mail.booking
  if (cancelledBy === mail.to.part) return t('notification.bookingCancelled.byYou', { count })
  if (cancelledBy === 'ops') return t('notification.bookingCancelled.byUs', { count })
  if (cancelledBy === 'system' || cancelledBy === null)
    return t('notification.bookingCancelled.unpaid', { count })
  return t('notification.bookingCancelled.byOther', { count, name: cancellerName(mail) })
}

function cancellerName({ booking, tutorName, studentName, parentName }: BookingMail): string {
  if (booking.cancelledBy === 'tutor') return tutorName
  if (booking.cancelledBy === 'student') return studentName
  return booking.cancelledBy === 'parent' && parentName ? parentName : t('notification.us')
}
