import { isOver } from '@/domain/booking/states'
import { t } from '@/messages/t'
import { action, bookingPath, lessonFacts, paragraph, reasonFor } from '../blocks'
import type { BookingMail } from '../bookingMail'
import type { MailContent } from '../mailContent'
import { moneyWords } from '../moneyWords'

/** To both: nobody answered the other time. A booked lesson stays as it is; a request has ended with it. */
export function proposalExpired(mail: BookingMail): MailContent {
  const subject = mail.subject.name
  const hasEnded = isOver(mail.booking.sessionState)
  return {
    subject: t('notification.proposalExpired.subject', { subject }),
    preview: t('notification.proposalExpired.preview'),
    heading: t('notification.proposalExpired.heading'),
    blocks: [
      paragraph(hasEnded ? t('notification.proposalExpired.ended') : t('notification.proposalExpired.stays')),
      lessonFacts(mail),
      ...(hasEnded ? [paragraph(moneyWords(mail))] : []),
      action(t('notification.proposalExpired.action'), bookingPath(mail)),
    ],
    reason: reasonFor(mail),
  }
}
