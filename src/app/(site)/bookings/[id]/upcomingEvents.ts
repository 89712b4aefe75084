import { isReviewOpen } from '@/domain/review/isReviewOpen'
import { reviewWindow } from '@/domain/review/reviewWindow'
import { t } from '@/messages/t'
import { readerOf } from '../bookingCardOf'
import { firstName } from '../firstName'
import type { BookingPageView } from './bookingPageView'

type Upcoming = { key: string; title: string; when: Date | string }

/** What will happen to the booking from here, as far as the clock alone decides it. */
export function upcomingEvents({ booking, now }: BookingPageView): Upcoming[] {
  const { sessionState, requestExpiresAt, earningsAvailableAt, start, end } = booking
  const events: Upcoming[] = []
  const tutor = firstName(booking.tutorName)
  if (sessionState === 'REQUESTED' && requestExpiresAt)
    events.push({
      key: 'answer',
      title: t('bookings.event.upcomingAnswer', { tutor }),
      when: requestExpiresAt,
    })
  if (sessionState === 'REQUESTED' || sessionState === 'CONFIRMED')
    events.push({ key: 'start', title: t('bookings.event.upcomingStart'), when: start })
  const over = { sessionOutcome: booking.sessionOutcome, end: new Date(end), endedAt: null }
  if (readerOf(booking) === 'student' && !booking.reviewId && isReviewOpen({ booking: over, now })) {
    const { closesAt } = reviewWindow({ lessonOver: new Date(end) })
    events.push({ key: 'review', title: t('bookings.event.upcomingReview'), when: closesAt })
  }
  if (booking.as === 'tutor' && earningsAvailableAt && new Date(earningsAvailableAt) > now)
    events.push({ key: 'earnings', title: t('bookings.event.upcomingEarnings'), when: earningsAvailableAt })
  return events
}
