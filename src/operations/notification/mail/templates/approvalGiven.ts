import { t } from '@/messages/t'
import { action, bookingPath, lessonFacts, paragraph, reasonFor, timeInZone } from '../blocks'
import type { BookingMail } from '../bookingMail'
import type { MailContent } from '../mailContent'

/** To a child: the parent approved the lesson, which is now kept for ten minutes to be paid. */
export function approvalGiven(mail: BookingMail): MailContent {
  const { tutorName: tutor, booking } = mail
  const subject = mail.subject.name
  const parent = mail.parentName ?? t('notification.us')
  const deadline = timeInZone(booking.holdExpiresAt ?? booking.start, mail)
  return {
    subject: t('notification.approvalGiven.subject', { parent, subject }),
    preview: t('notification.approvalGiven.preview', { deadline }),
    heading: t('notification.approvalGiven.heading'),
    blocks: [
      paragraph(t('notification.approvalGiven.text', { parent, tutor, deadline })),
      lessonFacts(mail),
      action(t('notification.approvalGiven.action'), bookingPath(mail)),
    ],
    reason: reasonFor(mail),
  }
}
