import { formatMoney } from '@/domain/money/formatMoney'
import { formatDuration } from '@/messages/formatDuration'
import { formatInstant, formatInstantRange } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { zoneLabel } from '@/messages/zoneLabel'
import type { BookingMail } from './bookingMail'
import type { Fact, MailBlock } from './mailContent'
import { siteUrl } from './siteUrl'

export const paragraph = (text: string): MailBlock => ({ kind: 'paragraph', text })
export const note = (text: string): MailBlock => ({ kind: 'note', text })

/** The words of a person, or nothing when there are none. */
export const quote = (label: string, text: string | null): MailBlock[] =>
  text?.trim() ? [{ kind: 'quote', label, text: text.trim() }] : []

/** A button to a page of the site. */
export const action = (label: string, path: string, other?: { label: string; path: string }): MailBlock => ({
  kind: 'action',
  label,
  href: siteUrl(path),
  ...(other && { other: { label: other.label, href: siteUrl(other.path) } }),
})

/** The page of the booking; staff work on it in the admin panel. */
export function bookingPath({ booking, to }: BookingMail): string {
  return to.part === 'ops' ? `/admin/collections/bookings/${booking.id}` : `/bookings/${booking.id}`
}

/** The room of the lesson, open from five minutes before the start. */
export const joinPath = ({ booking }: BookingMail): string => `/lesson/${booking.id}`

/** The person on the other side of the lesson, as the receiver knows them. */
export const otherName = ({ to, tutorName, studentName }: BookingMail): string =>
  to.part === 'tutor' ? studentName : tutorName

/** `Tue 3 Mar, 14:00` in the receiver's zone. */
export const shortTime = (instant: Date, { to }: BookingMail): string =>
  formatInstant({ instant, timeZone: to.timeZone, style: 'dayTime' })

/** `Tue 3 Mar, 14:00, Manila (GMT+8)`: an instant nobody can read in the wrong zone. */
export const timeInZone = (instant: Date, mail: BookingMail): string =>
  inZone(shortTime(instant, mail), instant, mail)

const inZone = (when: string, instant: Date, { to }: BookingMail): string =>
  t('notification.whenInZone', { when, zone: zoneLabel({ timeZone: to.timeZone, instant }) })

/** What the lesson is, with whom and when, then whatever else counts. */
export function lessonFacts(mail: BookingMail, more: readonly Fact[] = []): MailBlock {
  const { booking, to, subject, topic, tutorName, studentName } = mail
  const { start, end } = booking
  const facts: Fact[] = [{ label: t('notification.facts.lesson'), value: subject.name }]
  if (to.part !== 'tutor') facts.push({ label: t('notification.facts.tutor'), value: tutorName })
  if (to.part !== 'student') facts.push({ label: t('notification.facts.student'), value: studentName })
  const when = formatInstantRange({ start, end, timeZone: to.timeZone })
  facts.push({ label: t('notification.facts.when'), value: inZone(when, start, mail) })
  const length = formatDuration(booking.durationMinutes)
  facts.push({
    label: t('notification.facts.length'),
    value: booking.isTrial ? t('trial.length', { length }) : length,
  })
  if (topic) facts.push({ label: t('notification.facts.topic'), value: topic })
  return { kind: 'facts', facts: [...facts, ...more, reference(mail)] }
}

const reference = ({ booking }: BookingMail): Fact => ({
  label: t('notification.facts.booking'),
  value: booking.reference,
})

/** How many lessons a mail is about: one, or those of a weekly series that made a move together. */
export const lessonCount = ({ series }: BookingMail): number => series?.lessons.length ?? 1

/** What the tutor has of all the lessons a mail is about, as text. */
export const netInAll = ({ series, earnings }: BookingMail): string =>
  formatMoney(series?.net ?? earnings.net)

/** What the tutor has of it, after the commission. */
export const netFact = ({ earnings }: BookingMail): Fact => ({
  label: t('notification.facts.youEarn'),
  value: formatMoney(earnings.net),
})

/** Why the receiver got this mail. */
export function reasonFor({ booking, to, studentName }: BookingMail): string {
  const { reference } = booking
  switch (to.part) {
    case 'student':
      return t('notification.reason.student', { reference })
    case 'parent':
      return t('notification.reason.parent', { reference, student: studentName })
    case 'tutor':
      return t('notification.reason.tutor', { reference })
    case 'ops':
      return t('notification.reason.ops')
  }
}
