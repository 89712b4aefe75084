import { z } from 'zod'
import { capturePurchase } from '@/operations/payment/capturePurchase'
import { defineJob } from '../defineJob'
import { MONEY_JOB } from '../moneyJob'

/** Collects the held money of a purchase, when nobody has still to look at it. */
export const capturePurchaseJob = defineJob({
  name: 'payment.capturePurchase',
  schema: z.object({ paymentId: z.uuid() }),
  options: { ...MONEY_JOB, notify: true, concurrency: 2 },
  handle: ({ payload, data, now }) => capturePurchase({ payload, paymentId: data.paymentId, now }),
})
