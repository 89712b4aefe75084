import { t } from '@/messages/t'
import { actorName, isByReader } from '../actorWords'
import { action, bookingPath, lessonFacts, paragraph, quote, reasonFor, shortTime } from '../blocks'
import type { BookingMail } from '../bookingMail'
import { categoryWords } from '../categoryWords'
import type { MailContent } from '../mailContent'

/** To both and to ops: a decision was appealed; what was written goes to its author and to ops. */
export function disputeAppealed(mail: BookingMail): MailContent {
  const { to, booking, cause } = mail
  const name = actorName(mail)
  const isStaff = to.part === 'ops'
  const mayRead = isStaff || isByReader(mail)
  return {
    subject: isStaff
      ? t('notification.disputeAppealed.subjectStaff', {
          reference: booking.reference,
          category: categoryWords(mail),
        })
      : t('notification.disputeAppealed.subject', {
          subject: mail.subject.name,
          when: shortTime(booking.start, mail),
        }),
    preview: t('notification.disputeAppealed.preview'),
    heading: t('notification.disputeAppealed.heading'),
    blocks: [
      paragraph(textFor(mail, name)),
      lessonFacts(mail, [{ label: t('notification.facts.category'), value: categoryWords(mail) }]),
      ...(mayRead
        ? quote(t('notification.disputeAppealed.description', { name }), cause?.reason ?? null)
        : []),
      isStaff
        ? action(t('notification.disputeAppealed.actionStaff'), bookingPath(mail))
        : action(t('notification.disputeAppealed.action'), bookingPath(mail)),
    ],
    reason: reasonFor(mail),
  }
}

function textFor(mail: BookingMail, name: string): string {
  if (mail.to.part === 'ops') return t('notification.disputeAppealed.textStaff', { name })
  return isByReader(mail)
    ? t('notification.disputeAppealed.textOwn')
    : t('notification.disputeAppealed.textOther', { name })
}
