import { STRIKES_TO_PAUSE, strikeCountsUntil } from '@/domain/trust/strikes'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { zoneLabel } from '@/messages/zoneLabel'
import type { Fact, MailBlock } from './mailContent'
import type { StrikeMail } from './strikeMail'

/** Where a tutor reads and appeals strikes; staff work on the one in the admin panel. */
export const strikePath = ({ to, strike }: StrikeMail): string =>
  to.part === 'staff' ? `/admin/collections/tutor-strikes/${strike.id}` : '/tutor/strikes'

/** `Tue 3 Mar 2026, 14:00, Manila (GMT+8)`. */
export function strikeTime(instant: Date, { to: { timeZone } }: StrikeMail): string {
  const when = formatInstant({ instant, timeZone, style: 'dateTime' })
  return t('notification.whenInZone', { when, zone: zoneLabel({ timeZone, instant }) })
}

/** What the strike is for, and how long it counts; one that was lifted counts no more. */
export function strikeFacts(mail: StrikeMail): MailBlock {
  const { lesson, strike, to, tutorName, decided } = mail
  const isLifted = decided?.decision === 'lift'
  const person: Fact =
    to.part === 'staff'
      ? { label: t('notification.facts.tutor'), value: tutorName }
      : { label: t('notification.facts.student'), value: lesson.studentName }
  return {
    kind: 'facts',
    facts: [
      { label: t('strikeMail.facts.for'), value: t(`strikes.kind.${strike.kind}`) },
      { label: t('notification.facts.lesson'), value: lesson.subject },
      person,
      { label: t('notification.facts.when'), value: strikeTime(lesson.start, mail) },
      { label: t('notification.facts.booking'), value: lesson.reference },
      ...(isLifted ? [] : countingFacts(mail)),
    ],
  }
}

const countingFacts = (mail: StrikeMail): Fact[] => [
  { label: t('strikeMail.facts.countsUntil'), value: strikeTime(strikeCountsUntil(mail.strike.at), mail) },
  { label: t('strikeMail.facts.goneAt'), value: strikeTime(mail.strike.expiresAt, mail) },
]

/** What the tutor's strikes come to, in one sentence. */
export function standingWords(mail: StrikeMail): string {
  const { counting, untilPause, pausedUntil } = mail.standing
  if (pausedUntil) return t('strikeMail.paused', { count: counting, until: strikeTime(pausedUntil, mail) })
  return counting === 0
    ? t('strikeMail.none')
    : t('strikeMail.counting', { count: untilPause, counting, limit: STRIKES_TO_PAUSE })
}

/** Why the receiver got this mail. */
export const strikeReason = ({ to }: StrikeMail): string =>
  to.part === 'staff' ? t('notification.reason.ops') : t('strikeMail.reason')
