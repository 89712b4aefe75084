import { z } from 'zod'
import { voidPurchase } from '@/operations/payment/voidPurchase'
import { defineJob } from '../defineJob'
import { MONEY_JOB } from '../moneyJob'

/** Lets go of the held money of a purchase that staff have refused. */
export const voidPurchaseJob = defineJob({
  name: 'payment.voidPurchase',
  schema: z.object({ paymentId: z.uuid() }),
  options: { ...MONEY_JOB, notify: true, concurrency: 2 },
  handle: ({ payload, data, now }) => voidPurchase({ payload, paymentId: data.paymentId, now }),
})
