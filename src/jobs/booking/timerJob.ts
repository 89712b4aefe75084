import { z } from 'zod'
import { fireTimer } from '@/operations/booking/fireTimer'
import { defineJob } from '../defineJob'

/** Rings one timer of a booking at its time. A wake-up that gets lost is made good by the sweep. */
export const timerJob = defineJob({
  name: 'booking.timer',
  schema: z.object({ bookingId: z.uuid(), kind: z.string() }),
  options: {
    retryLimit: 3,
    retryDelay: 5,
    retryBackoff: true,
    expireInSeconds: 60,
    notify: false,
    concurrency: 4,
  },
  handle: async ({ payload, data, now }) => {
    await fireTimer({ payload, bookingId: data.bookingId, kind: data.kind, now })
  },
})
