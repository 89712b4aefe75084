import { formatMoney } from '@/domain/money/formatMoney'
import { splitEarnings } from '@/domain/payout/commission'
import { t } from '@/messages/t'
import { actorName, isByReader } from '../actorWords'
import { action, bookingPath, lessonFacts, note, paragraph, quote, reasonFor, timeInZone } from '../blocks'
import type { BookingMail } from '../bookingMail'
import type { Fact, MailContent } from '../mailContent'

/** To both: one side asks for another time or price; the other answers, and until then everything is kept (EX15). */
export function timeProposed(mail: BookingMail): MailContent {
  const { booking, cause } = mail
  const words = booking.proposedPrice ? priceWords(mail) : timeWords(mail)
  const isOtherTime = booking.proposedStart?.getTime() !== booking.start.getTime()
  const when = timeInZone(booking.proposedStart ?? booking.start, mail)
  const facts = [
    ...(isOtherTime ? [{ label: t('notification.facts.proposed'), value: when }] : []),
    ...priceFacts(mail),
  ]
  return {
    subject: words.subject,
    preview: words.preview,
    heading: words.heading,
    blocks: [
      paragraph(words.text),
      ...quote(t('notification.quote.from', { name: actorName(mail) }), cause?.reason ?? null),
      lessonFacts(mail, facts),
      action(words.action, bookingPath(mail)),
      note(words.note),
    ],
    reason: reasonFor(mail),
  }
}

type Words = Record<'subject' | 'preview' | 'heading' | 'text' | 'action' | 'note', string>

function timeWords(mail: BookingMail): Words {
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
    text: isByReader(mail)
      ? t('notification.timeProposed.byYou', { when, deadline })
      : t('notification.timeProposed.byOther', { name, when, deadline }),
    action: t('notification.timeProposed.action'),
    note: t('notification.timeProposed.note'),
  }
}

function priceWords(mail: BookingMail): Words {
  const { booking, subject } = mail
  const name = actorName(mail)
  const { offered, before } = prices(mail)
  const deadline = timeInZone(booking.proposalExpiresAt ?? booking.start, mail)
  const amounts = { price: formatMoney(offered), before: formatMoney(before) }
  return {
    subject: isByReader(mail)
      ? t('notification.timeProposed.price.subjectYou', { subject: subject.name })
      : t('notification.timeProposed.price.subject', { name, subject: subject.name }),
    preview: t('notification.timeProposed.price.preview', amounts),
    heading: t('notification.timeProposed.price.heading'),
    text: isByReader(mail)
      ? t('notification.timeProposed.price.byYou', { ...amounts, deadline })
      : t('notification.timeProposed.price.byOther', { ...amounts, name, deadline }),
    action: t('notification.timeProposed.price.action'),
    note: t('notification.timeProposed.price.note'),
  }
}

/** As the reader counts: the tutor in theirs, with what they would have of it (NV19). */
function priceFacts(mail: BookingMail): Fact[] {
  const { booking, to, earnings } = mail
  if (!booking.proposedPrice) return []
  const facts = [{ label: t('notification.facts.proposedPrice'), value: formatMoney(prices(mail).offered) }]
  if (to.part !== 'tutor') return facts
  const { tutorNet } = splitEarnings({
    price: booking.proposedPrice.tutorPrice,
    rateBps: earnings.rateBps,
  })
  return [...facts, { label: t('notification.facts.youWouldEarn'), value: formatMoney(tutorNet) }]
}

function prices({ booking, to }: BookingMail) {
  const { price, tutorPrice, proposedPrice } = booking
  return to.part === 'tutor'
    ? { offered: proposedPrice?.tutorPrice ?? tutorPrice, before: tutorPrice }
    : { offered: proposedPrice?.price ?? price, before: price }
}
