import { z } from 'zod'
import { voidPayment } from '@/operations/payment/voidPayment'
import { defineJob } from '../defineJob'

/** Releases a hold on a card. */
export const voidJob = defineJob({
  name: 'payment.void',
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
  handle: ({ payload, data, now }) => voidPayment({ payload, bookingId: data.bookingId, now }),
})
