import { z } from 'zod'
import { releaseEarnings } from '@/operations/payment/releaseEarnings'
import { defineJob } from '../defineJob'

/** Makes pending earnings available after the problem window. */
export const releaseEarningsJob = defineJob({
  name: 'booking.releaseEarnings',
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
  handle: ({ payload, data, now }) => releaseEarnings({ payload, bookingId: data.bookingId, now }),
})
