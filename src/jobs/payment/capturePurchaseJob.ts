import { z } from 'zod'
import { capturePurchase } from '@/operations/payment/capturePurchase'
import { defineJob } from '../defineJob'

/** Collects the held money of a purchase, when nobody has still to look at it. */
export const capturePurchaseJob = defineJob({
  name: 'payment.capturePurchase',
  schema: z.object({ paymentId: z.uuid() }),
  options: {
    retryLimit: 8,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 600,
    expireInSeconds: 60,
    notify: true,
    concurrency: 2,
  },
  handle: ({ payload, data, now }) => capturePurchase({ payload, paymentId: data.paymentId, now }),
})
