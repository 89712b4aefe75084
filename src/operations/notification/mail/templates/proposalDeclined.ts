import { t } from '@/messages/t'
import { actorName, isByReader } from '../actorWords'
import { action, bookingPath, lessonFacts, paragraph, reasonFor } from '../blocks'
import type { BookingMail } from '../bookingMail'
import type { MailContent } from '../mailContent'

/** To both: the other time was turned down, the lesson stays where it was. */
export function proposalDeclined(mail: BookingMail): MailContent {
  const subject = mail.subject.name
  return {
    subject: t('notification.proposalDeclined.subject', { subject }),
    preview: t('notification.proposalDeclined.preview'),
    heading: t('notification.proposalDeclined.heading'),
    blocks: [
      paragraph(
        isByReader(mail)
          ? t('notification.proposalDeclined.byYou')
          : t('notification.proposalDeclined.byOther', { name: actorName(mail) }),
      ),
      lessonFacts(mail),
      action(t('notification.proposalDeclined.action'), bookingPath(mail)),
    ],
    reason: reasonFor(mail),
  }
}
