import { z } from 'zod'
import { refundPurchase } from '@/operations/payment/refundPurchase'
import { defineJob } from '../defineJob'
import { MONEY_JOB } from '../moneyJob'

/** Gives back what was planned of a purchase: unused lessons of a package, money of a wallet. */
export const refundPurchaseJob = defineJob({
  name: 'payment.refundPurchase',
  schema: z.object({ paymentId: z.uuid() }),
  options: { ...MONEY_JOB, concurrency: 2 },
  handle: ({ payload, data, now }) => refundPurchase({ payload, paymentId: data.paymentId, now }),
})
