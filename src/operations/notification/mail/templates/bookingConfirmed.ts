import { paidInAll, refundFor } from '@/domain/booking/refundFor'
import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import {
  action,
  bookingPath,
  lessonCount,
  lessonFacts,
  netFact,
  note,
  otherName,
  paragraph,
  quote,
  reasonFor,
  shortTime,
  timeInZone,
} from '../blocks'
import type { BookingMail } from '../bookingMail'
import { calendarEvents } from '../calendarEvents'
import type { MailContent } from '../mailContent'

/** To both: the lesson will take place; times in the reader's own zone, and what cancelling gives and until when. */
export function bookingConfirmed(mail: BookingMail): MailContent {
  const count = lessonCount(mail)
  const { booking, to } = mail
  const other = otherName(mail)
  const when = shortTime(booking.start, mail)
  const own = to.part === 'tutor' ? forTutor(mail) : forLearner(mail)
  return {
    subject: t('notification.bookingConfirmed.subject', { count, subject: mail.subject.name, other, when }),
    preview: t('notification.bookingConfirmed.preview', { when: timeInZone(booking.start, mail) }),
    heading: own.heading,
    blocks: [
      paragraph(own.text),
      lessonFacts(mail, [own.fact]),
      ...(to.part === 'tutor'
        ? quote(t('notification.bookingConfirmed.goals', { student: mail.studentName }), mail.goals)
        : []),
      action(t('notification.bookingConfirmed.action', { count }), bookingPath(mail)),
      note(t('notification.bookingConfirmed.noteJoin')),
      note(own.cancelling),
      note(t('notification.calendarFile', { count })),
    ],
    reason: reasonFor(mail),
    events: calendarEvents(mail),
  }
}

function forTutor(mail: BookingMail) {
  const count = lessonCount(mail)
  const { studentName: student } = mail
  return {
    heading: t('notification.bookingConfirmed.headingTutor', { count, student }),
    text: t('notification.bookingConfirmed.textTutor', { count, subject: mail.subject.name, student }),
    fact: netFact(mail),
    cancelling: t('notification.bookingConfirmed.cancelTutor', { student }),
  }
}

function forLearner(mail: BookingMail) {
  const count = lessonCount(mail)
  return {
    heading: t('notification.bookingConfirmed.headingStudent', { count }),
    text: t('notification.bookingConfirmed.textStudent', { count, tutor: mail.tutorName }),
    fact: { label: t('notification.facts.price'), value: formatMoney(paidInAll(mail.booking)) },
    cancelling: cancelWords(mail),
  }
}

/** In the words of the booking page: what cancelling gives now, until when, and after that. */
function cancelWords(mail: BookingMail): string {
  const { refund, changesAt, refundAfter } = refundFor({
    booking: mail.booking,
    actor: 'student',
    now: mail.now,
  })
  if (refund.amount === 0) return t('refund.none')
  const amount = formatMoney(refund)
  if (!changesAt) return t('refund.always', { amount })
  const until = t('refund.until', { when: timeInZone(changesAt, mail), amount })
  const after =
    refundAfter.amount === 0
      ? t('refund.afterNothing')
      : t('refund.after', { amount: formatMoney(refundAfter) })
  return `${until} ${after}`
}
