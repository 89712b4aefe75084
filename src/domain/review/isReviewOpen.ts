import type { BookingSnapshot } from '../booking/bookingSnapshot'
import { lessonOver } from '../booking/deadlines'
import { reviewWindow } from './reviewWindow'

type ReviewableBooking = Pick<BookingSnapshot, 'sessionOutcome' | 'end' | 'endedAt'>

/** Whether the lesson can be reviewed now: it took place, and it was over less than 14 days ago (CT47). */
export function isReviewOpen({ booking, now }: { booking: ReviewableBooking; now: Date }): boolean {
  const { opensAt, closesAt } = reviewWindow({ lessonOver: lessonOver(booking) })
  return booking.sessionOutcome === 'COMPLETED' && now >= opensAt && now < closesAt
}
