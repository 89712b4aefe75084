import { noShowFrom } from '@/domain/booking/deadlines'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { firstName } from '../firstName'
import type { BookingPageView } from './bookingPageView'

/** To a tutor who is late for a lesson: by when to come, and what it brings not to (CT48). */
export function StrikeIfAbsent({ booking, viewer, now }: BookingPageView) {
  const start = new Date(booking.start)
  const until = noShowFrom({ start })
  const isLate = booking.tutorJoinedAt === null && now >= start && now < until
  if (booking.as !== 'tutor' || !isLate) return null
  const when = formatInstant({ instant: until, timeZone: viewer.timezone, style: 'time' })
  return (
    <p className="mb-4 font-medium text-warning-ink">
      {t('strikes.warning.come', { when, student: firstName(booking.studentName) })}
    </p>
  )
}
