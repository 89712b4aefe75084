import { t } from '@/messages/t'
import { action, lessonFacts, note, otherName, paragraph, quote, reasonFor, shortTime } from '../blocks'
import type { BookingMail } from '../bookingMail'
import { calendarEvents } from '../calendarEvents'
import type { MailContent } from '../mailContent'
import { moneyWords } from '../moneyWords'
import { tutorSearchPath } from '../tutorSearchPath'

/** To both: who cancelled and why, and what that means for the reader in money (CT01). */
export function bookingCancelled(mail: BookingMail): MailContent {
  const { booking, to, cause } = mail
  const when = shortTime(booking.start, mail)
  const isTutor = to.part === 'tutor'
  return {
    subject: t('notification.bookingCancelled.subject', {
      subject: mail.subject.name,
      other: otherName(mail),
      when,
    }),
    preview: t('notification.bookingCancelled.preview'),
    heading: t('notification.bookingCancelled.heading'),
    blocks: [
      paragraph(whoCancelled(mail)),
      ...quote(t('notification.quote.from', { name: cancellerName(mail) }), cause?.reason ?? null),
      lessonFacts(mail),
      paragraph(moneyWords(mail)),
      isTutor
        ? action(t('notification.bookingCancelled.actionTutor'), '/bookings')
        : action(t('notification.bookingCancelled.actionStudent'), tutorSearchPath(mail)),
      ...(booking.confirmedAt ? [note(t('notification.calendarFileCancelled'))] : []),
    ],
    reason: reasonFor(mail),
    // Takes back the file of the confirmation; a lesson that was never confirmed had none.
    ...(booking.confirmedAt && { events: calendarEvents(mail) }),
  }
}

function whoCancelled(mail: BookingMail): string {
  const { cancelledBy } = mail.booking
  if (cancelledBy === mail.to.part) return t('notification.bookingCancelled.byYou')
  if (cancelledBy === 'ops') return t('notification.bookingCancelled.byUs')
  if (cancelledBy === 'system' || cancelledBy === null) return t('notification.bookingCancelled.unpaid')
  return t('notification.bookingCancelled.byOther', { name: cancellerName(mail) })
}

function cancellerName({ booking, tutorName, studentName, parentName }: BookingMail): string {
  if (booking.cancelledBy === 'tutor') return tutorName
  if (booking.cancelledBy === 'student') return studentName
  return booking.cancelledBy === 'parent' && parentName ? parentName : t('notification.us')
}
