import { z } from 'zod'
import { syncPayment } from '@/operations/payment/syncPayment'
import { defineJob } from '../defineJob'

/** Asks the processor how a payment stands, after a webhook or a sweep. */
export const syncJob = defineJob({
  name: 'payment.sync',
  schema: z.object({ bookingId: z.uuid() }),
  options: {
    retryLimit: 8,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 600,
    expireInSeconds: 60,
    notify: true,
    concurrency: 6,
  },
  handle: ({ payload, data, now }) => syncPayment({ payload, bookingId: data.bookingId, now }),
})
