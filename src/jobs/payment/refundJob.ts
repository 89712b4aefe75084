import { z } from 'zod'
import { refundPayment } from '@/operations/payment/refundPayment'
import { defineJob } from '../defineJob'

/** Gives back what is due. */
export const refundJob = defineJob({
  name: 'payment.refund',
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
  handle: ({ payload, data, now }) => refundPayment({ payload, bookingId: data.bookingId, now }),
})
