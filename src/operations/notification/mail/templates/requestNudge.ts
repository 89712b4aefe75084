import { formatDuration } from '@/messages/formatDuration'
import { t } from '@/messages/t'
import {
  lessonCount,
  lessonFacts,
  netFact,
  netInAll,
  note,
  paragraph,
  reasonFor,
  timeInZone,
} from '../blocks'
import type { BookingMail } from '../bookingMail'
import type { MailContent } from '../mailContent'
import { answerButtons, answerDeadline } from '../requestAnswer'

/** To the tutor, at a half and at three quarters of the time to answer. */
export function requestNudge(mail: BookingMail): MailContent {
  const count = lessonCount(mail)
  const { studentName: student, now } = mail
  const expiresAt = answerDeadline(mail)
  const deadline = timeInZone(expiresAt, mail)
  const net = netInAll(mail)
  const left = formatDuration(Math.max(1, Math.floor((expiresAt.getTime() - now.getTime()) / 60_000)))
  return {
    subject: t('notification.requestNudge.subject', { student }),
    preview: t('notification.requestNudge.preview', { deadline, net }),
    heading: t('notification.requestNudge.heading', { student }),
    blocks: [
      paragraph(t('notification.requestNudge.text', { count, student, subject: mail.subject.name, left })),
      lessonFacts(mail, [netFact(mail), { label: t('notification.facts.answerBy'), value: deadline }]),
      answerButtons(mail),
      note(t('notification.requestNudge.note', { student })),
    ],
    reason: reasonFor(mail),
  }
}
