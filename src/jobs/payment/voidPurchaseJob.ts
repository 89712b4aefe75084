import { z } from 'zod'
import { voidPurchase } from '@/operations/payment/voidPurchase'
import { defineJob } from '../defineJob'

/** Lets go of the held money of a purchase that staff have refused. */
export const voidPurchaseJob = defineJob({
  name: 'payment.voidPurchase',
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
  handle: ({ payload, data, now }) => voidPurchase({ payload, paymentId: data.paymentId, now }),
})
