import { isReviewOpen } from '@/domain/review/isReviewOpen'
import { earlier } from '@/domain/time/instants'
import type { BookingView } from '@/operations/booking/queries/bookingView'

/** Whether the reader can still leave a review of this lesson: it is theirs, took place and has none yet (H01). */
export function canReview({ as, reviewId, sessionOutcome, end }: BookingView, now: Date): boolean {
  // A lesson that has an outcome is over, also when the tutor ended it before its time.
  const booking = { sessionOutcome, end: new Date(end), endedAt: earlier(new Date(end), now) }
  return (as === 'student' || as === 'parent') && reviewId === null && isReviewOpen({ booking, now })
}
