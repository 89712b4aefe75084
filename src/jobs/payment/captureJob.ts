import { z } from 'zod'
import { capturePayment } from '@/operations/payment/capturePayment'
import { defineJob } from '../defineJob'

/** Collects held money. */
export const captureJob = defineJob({
  name: 'payment.capture',
  schema: z.object({ bookingId: z.uuid() }),
  options: {
    retryLimit: 8,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 600,
    expireInSeconds: 60,
    notify: false,
    concurrency: 6,
  },
  handle: ({ payload, data, now }) => capturePayment({ payload, bookingId: data.bookingId, now }),
})
