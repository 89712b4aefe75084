import { z } from 'zod'
import { syncPurchase } from '@/operations/payment/syncPurchase'
import { defineJob } from '../defineJob'
import { MONEY_JOB } from '../moneyJob'

/** Asks the processor how a purchase (a package, money for the wallet) stands, after a webhook or a sweep. */
export const syncPurchaseJob = defineJob({
  name: 'payment.syncPurchase',
  schema: z.object({ paymentId: z.uuid() }),
  options: { ...MONEY_JOB, notify: true, concurrency: 2 },
  handle: ({ payload, data, now }) => syncPurchase({ payload, paymentId: data.paymentId, now }),
})
