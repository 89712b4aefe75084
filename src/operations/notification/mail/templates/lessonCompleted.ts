import { earningsAvailableFrom, lessonOver } from '@/domain/booking/deadlines'
import { formatMoney } from '@/domain/money/formatMoney'
import { reviewWindow } from '@/domain/review/reviewWindow'
import { t } from '@/messages/t'
import { action, bookingPath, lessonFacts, note, paragraph, reasonFor, timeInZone } from '../blocks'
import type { BookingMail } from '../bookingMail'
import type { MailContent } from '../mailContent'

/** After the lesson: the student is asked for a review, the tutor reads what was earned. */
export function lessonCompleted(mail: BookingMail): MailContent {
  return mail.to.part === 'tutor' ? forTutor(mail) : forLearner(mail)
}

function forTutor(mail: BookingMail): MailContent {
  const { studentName: student, earnings, to } = mail
  const net = formatMoney(earnings.net)
  const available = timeInZone(earningsAvailableFrom(mail.booking), mail)
  const rate = earnings.rateBps / 100
  return {
    subject: t('notification.lessonCompleted.subjectTutor', { net, student }),
    preview: t('notification.lessonCompleted.previewTutor', { available }),
    heading: t('notification.lessonCompleted.headingTutor', { firstName: to.firstName }),
    blocks: [
      paragraph(t('notification.lessonCompleted.textTutor', { subject: mail.subject.name, student })),
      lessonFacts(mail),
      {
        kind: 'amounts',
        lines: [
          { label: t('notification.facts.price'), value: formatMoney(earnings.price) },
          {
            label: t('notification.lessonCompleted.commission', { rate }),
            value: formatMoney({ ...earnings.commission, amount: -earnings.commission.amount }),
          },
        ],
        total: { label: t('notification.facts.youEarn'), value: net },
      },
      action(t('notification.lessonCompleted.actionTutor'), '/tutor/earnings'),
      note(t('notification.lessonCompleted.noteTutor', { available })),
    ],
    reason: reasonFor(mail),
  }
}

function forLearner(mail: BookingMail): MailContent {
  const { tutorName: tutor, booking, to } = mail
  const until = timeInZone(reviewWindow({ lessonOver: lessonOver(booking) }).closesAt, mail)
  return {
    subject: t('notification.lessonCompleted.subjectStudent', { tutor }),
    preview: t('notification.lessonCompleted.previewStudent'),
    heading: t('notification.lessonCompleted.headingStudent', { firstName: to.firstName }),
    blocks: [
      paragraph(t('notification.lessonCompleted.textStudent', { subject: mail.subject.name, tutor })),
      lessonFacts(mail),
      action(t('notification.lessonCompleted.actionStudent'), `${bookingPath(mail)}#review`),
      note(t('notification.lessonCompleted.noteStudent', { until })),
    ],
    reason: reasonFor(mail),
  }
}
