import { z } from 'zod'
import { refundPurchase } from '@/operations/payment/refundPurchase'
import { defineJob } from '../defineJob'

/** Gives back what was planned of a purchase: unused lessons of a package, money of a wallet. */
export const refundPurchaseJob = defineJob({
  name: 'payment.refundPurchase',
  schema: z.object({ paymentId: z.uuid() }),
  options: {
    retryLimit: 8,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 600,
    expireInSeconds: 60,
    notify: false,
    concurrency: 2,
  },
  handle: ({ payload, data, now }) => refundPurchase({ payload, paymentId: data.paymentId, now }),
})
