import { z } from 'zod'
import { syncPayment } from '@/operations/payment/syncPayment'
import { defineJob } from '../defineJob'
import { MONEY_JOB } from '../moneyJob'

/** Asks the processor how a payment stands, after a webhook or a sweep. */
export const syncJob = defineJob({
  name: 'payment.sync',
  schema: z.object({ bookingId: z.uuid() }),
  options: { ...MONEY_JOB, notify: true, concurrency: 6 },
  handle: ({ payload, data, now }) => syncPayment({ payload, bookingId: data.bookingId, now }),
})
