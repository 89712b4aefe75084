import { disputeDeadline } from '@/domain/booking/deadlines'
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
import { tutorSearchPath } from '../tutorSearchPath'

/** To both: why the lesson did not take place, and what that means in money. */
export function lessonNotHeld(mail: BookingMail): MailContent {
  const { booking, to, cause } = mail
  const isTutor = to.part === 'tutor'
  return {
    subject: t('notification.lessonNotHeld.subject', {
      subject: mail.subject.name,
      when: shortTime(booking.start, mail),
    }),
    preview: t('notification.lessonNotHeld.preview'),
    heading: t('notification.lessonNotHeld.heading'),
    blocks: [
      paragraph(whatHappened(mail)),
      ...quote(t('notification.quote.fromUs'), cause?.reason ?? null),
      lessonFacts(mail),
      paragraph(moneyWords(mail)),
      isTutor
        ? action(t('notification.lessonNotHeld.actionTutor'), bookingPath(mail))
        : action(t('notification.lessonNotHeld.actionStudent'), tutorSearchPath(mail)),
      note(t('notification.lessonNotHeld.note', { until: timeInZone(disputeDeadline(booking), mail) })),
    ],
    reason: reasonFor(mail),
  }
}

function whatHappened({ booking, to, tutorName: tutor, studentName: student }: BookingMail): string {
  const isTutor = to.part === 'tutor'
  switch (booking.sessionOutcome) {
    case 'NO_SHOW_TUTOR':
      return isTutor
        ? t('notification.lessonNotHeld.tutorAbsent.tutor')
        : t('notification.lessonNotHeld.tutorAbsent.student', { tutor })
    case 'NO_SHOW_STUDENT':
      return isTutor
        ? t('notification.lessonNotHeld.studentAbsent.tutor', { student })
        : t('notification.lessonNotHeld.studentAbsent.student', { tutor })
    case 'BOTH_ABSENT':
      return t('notification.lessonNotHeld.bothAbsent')
    case 'TECH_FAILURE':
      return t('notification.lessonNotHeld.techFailure')
    default:
      return t('notification.lessonNotHeld.notHeld')
  }
}
