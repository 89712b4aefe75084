import { z } from 'zod'
import { publishReviews } from '@/operations/review/publishReviews'
import { defineJob } from '../defineJob'

/** Ends the review window of a lesson. */
export const publishReviewsJob = defineJob({
  name: 'review.publish',
  schema: z.object({ bookingId: z.uuid() }),
  options: { retryLimit: 5, retryDelay: 10, retryBackoff: true, expireInSeconds: 60, notify: false },
  handle: ({ payload, data, now }) => publishReviews({ payload, bookingId: data.bookingId, now }),
})
