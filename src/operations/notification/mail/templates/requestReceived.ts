import { t } from '@/messages/t'
import {
  lessonCount,
  lessonFacts,
  netFact,
  netInAll,
  note,
  paragraph,
  quote,
  reasonFor,
  timeInZone,
} from '../blocks'
import type { BookingMail } from '../bookingMail'
import type { MailContent } from '../mailContent'
import { answerButtons, answerDeadline } from '../requestAnswer'

/** To the tutor: somebody asks for a lesson. Says to the cent what accepting earns (NV19), and until when to answer. */
export function requestReceived(mail: BookingMail): MailContent {
  const count = lessonCount(mail)
  const { studentName: student, goals } = mail
  const subject = mail.subject.name
  const net = netInAll(mail)
  const deadline = timeInZone(answerDeadline(mail), mail)
  return {
    subject: t('notification.requestReceived.subject', { count, student, subject }),
    preview: t('notification.requestReceived.preview', { net, deadline }),
    heading: t('notification.requestReceived.heading', { student }),
    blocks: [
      paragraph(t('notification.requestReceived.text', { count, student, subject })),
      lessonFacts(mail, [netFact(mail), { label: t('notification.facts.answerBy'), value: deadline }]),
      ...quote(t('notification.requestReceived.goals', { student }), goals),
      answerButtons(mail),
      note(t('notification.requestReceived.note', { student, deadline })),
    ],
    reason: reasonFor(mail),
  }
}
