import { z } from 'zod'
import { settleLesson } from '@/operations/payment/settleLesson'
import { defineJob } from '../defineJob'

/** Divides the money of a lesson that is over. */
export const settleJob = defineJob({
  name: 'booking.settle',
  schema: z.object({ bookingId: z.uuid() }),
  options: {
    retryLimit: 8,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 600,
    expireInSeconds: 60,
    notify: false,
    concurrency: 2,
  },
  handle: ({ payload, data, now }) => settleLesson({ payload, bookingId: data.bookingId, now }),
})
