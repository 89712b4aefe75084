import { formatDuration } from '@/messages/formatDuration'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { action, joinPath, lessonFacts, note, otherName, paragraph, reasonFor } from '../blocks'
import type { BookingMail } from '../bookingMail'
import type { MailContent } from '../mailContent'

/** To both, an hour before the start, with the way in. */
export function reminder1h(mail: BookingMail): MailContent {
  const { booking, to, now } = mail
  const subject = mail.subject.name
  const other = otherName(mail)
  const time = formatInstant({ instant: booking.start, timeZone: to.timeZone, style: 'time' })
  const left = formatDuration(Math.max(1, Math.round((booking.start.getTime() - now.getTime()) / 60_000)))
  return {
    subject: t('notification.reminder1h.subject', { subject, other, time }),
    preview: t('notification.reminder1h.preview'),
    heading: t('notification.reminder1h.heading', { time }),
    blocks: [
      paragraph(t('notification.reminder1h.text', { subject, other, left })),
      lessonFacts(mail),
      action(t('notification.reminder1h.action'), joinPath(mail)),
      note(t('notification.reminder1h.note')),
    ],
    reason: reasonFor(mail),
  }
}
