import { t } from '@/messages/t'
import { actorName, isByReader } from '../actorWords'
import { action, bookingPath, lessonFacts, note, paragraph, quote, reasonFor, timeInZone } from '../blocks'
import type { BookingMail } from '../bookingMail'
import type { MailContent } from '../mailContent'

/** To both: one side asks for another time; the other answers, and until then both times are kept (EX15). */
export function timeProposed(mail: BookingMail): MailContent {
  const { booking, subject } = mail
  const name = actorName(mail)
  const when = timeInZone(booking.proposedStart ?? booking.start, mail)
  const deadline = timeInZone(booking.proposalExpiresAt ?? booking.start, mail)
  return {
    subject: isByReader(mail)
      ? t('notification.timeProposed.subjectYou', { subject: subject.name })
      : t('notification.timeProposed.subject', { name, subject: subject.name }),
    preview: t('notification.timeProposed.preview', { when }),
    heading: t('notification.timeProposed.heading'),
    blocks: [
      paragraph(
        isByReader(mail)
          ? t('notification.timeProposed.byYou', { when, deadline })
          : t('notification.timeProposed.byOther', { name, when, deadline }),
      ),
      ...quote(t('notification.quote.from', { name }), mail.cause?.reason ?? null),
      lessonFacts(mail, [{ label: t('notification.facts.proposed'), value: when }]),
      action(t('notification.timeProposed.action'), bookingPath(mail)),
      note(t('notification.timeProposed.note')),
    ],
    reason: reasonFor(mail),
  }
}
