import { t } from '@/messages/t'
import { actorName, isByReader } from '../actorWords'
import { action, bookingPath, lessonFacts, note, paragraph, quote, reasonFor, shortTime } from '../blocks'
import type { BookingMail } from '../bookingMail'
import { categoryWords } from '../categoryWords'
import type { MailContent } from '../mailContent'

/**
 * To both and to ops: a problem was reported. What was written goes to its author and to ops; the other side reads
 * what it is about and is heard by ops.
 */
export function disputeOpened(mail: BookingMail): MailContent {
  const { to, dispute, booking } = mail
  const name = actorName(mail)
  const category = categoryWords(mail)
  const mayRead = isByReader(mail) || to.part === 'ops'
  return {
    subject: subjectFor(mail, name, category),
    preview: t('notification.disputeOpened.preview'),
    heading: t('notification.disputeOpened.heading'),
    blocks: [
      paragraph(textFor(mail, name)),
      lessonFacts(mail, [{ label: t('notification.facts.category'), value: category }]),
      ...(mayRead
        ? quote(t('notification.disputeOpened.description', { name }), dispute?.description ?? null)
        : []),
      ...(to.part === 'tutor' && booking.disputeState !== 'NONE'
        ? [note(t('notification.disputeOpened.frozen'))]
        : []),
      to.part === 'ops'
        ? action(t('notification.disputeOpened.actionStaff'), bookingPath(mail))
        : action(t('notification.disputeOpened.action'), bookingPath(mail)),
    ],
    reason: reasonFor(mail),
  }
}

function subjectFor(mail: BookingMail, name: string, category: string): string {
  const { booking, to } = mail
  const about = { subject: mail.subject.name, when: shortTime(booking.start, mail) }
  if (to.part === 'ops') {
    return t('notification.disputeOpened.subjectStaff', { reference: booking.reference, category })
  }
  return isByReader(mail)
    ? t('notification.disputeOpened.subjectOpener', about)
    : t('notification.disputeOpened.subjectOther', { ...about, name })
}

function textFor(mail: BookingMail, name: string): string {
  if (mail.to.part === 'ops') return t('notification.disputeOpened.textStaff', { name })
  return isByReader(mail)
    ? t('notification.disputeOpened.textOpener')
    : t('notification.disputeOpened.textOther', { name })
}
