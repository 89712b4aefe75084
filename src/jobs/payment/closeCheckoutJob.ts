import { z } from 'zod'
import { closeCheckout } from '@/operations/payment/closeCheckout'
import { defineJob } from '../defineJob'

/** Ends the pay page of a booking that was given up. */
export const closeCheckoutJob = defineJob({
  name: 'payment.close',
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
  handle: ({ payload, data, now }) => closeCheckout({ payload, bookingId: data.bookingId, now }),
})
