import { noShowFrom } from '@/domain/booking/deadlines'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { firstName } from '../firstName'
import type { BookingPageView } from './bookingPageView'

/** To a tutor who is late for a lesson: by when to come, and what it brings not to (CT48). */
export function StrikeIfAbsent({ booking, viewer, now }: BookingPageView) {
  const start = new Date(booking.start)
  const isLate = booking.as === 'tutor' && booking.tutorJoinedAt === null && now >= start
  if (!isLate || now >= new Date(booking.end)) return null
  const when = formatInstant({ instant: noShowFrom({ start }), timeZone: viewer.timezone, style: 'time' })
  return (
    <p className="mb-4 font-medium text-warning-ink">
      {t('strikes.warning.come', { when, student: firstName(booking.studentName) })}
    </p>
  )
}
