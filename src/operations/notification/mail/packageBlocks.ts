import { formatMoney } from '@/domain/money/formatMoney'
import { formatDuration } from '@/messages/formatDuration'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { zoneLabel } from '@/messages/zoneLabel'
import type { Fact, MailBlock } from './mailContent'
import type { PackageMail } from './packageMail'

/** `Tue 3 Mar 2026, 14:00, Manila (GMT+8)`. */
export function packageTime(instant: Date, { to: { timeZone } }: PackageMail): string {
  const when = formatInstant({ instant, timeZone, style: 'dateTime' })
  return t('notification.whenInZone', { when, zone: zoneLabel({ timeZone, instant }) })
}

/** Whose lessons, how many are left, what was paid and until when they can be booked. */
export function packageFacts(mail: PackageMail): MailBlock {
  const { package: it, tutor } = mail
  const facts: Fact[] = [
    { label: t('notification.facts.tutor'), value: tutor.name },
    {
      label: t('packageMail.facts.lessons'),
      value: t('packageMail.left', { count: it.lessons, left: it.lessonsLeft }),
    },
    { label: t('notification.facts.length'), value: formatDuration(it.durationMinutes) },
    { label: t('packageMail.facts.paid'), value: formatMoney(it.price) },
    {
      label: t('packageMail.facts.until'),
      value: it.expiresAt ? packageTime(it.expiresAt, mail) : t('packageMail.forEver'),
    },
  ]
  return { kind: 'facts', facts }
}
