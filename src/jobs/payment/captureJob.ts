import { z } from 'zod'
import { capturePayment } from '@/operations/payment/capturePayment'
import { defineJob } from '../defineJob'
import { MONEY_JOB } from '../moneyJob'

/** Collects held money. */
export const captureJob = defineJob({
  name: 'payment.capture',
  schema: z.object({ bookingId: z.uuid() }),
  options: { ...MONEY_JOB, concurrency: 6 },
  handle: ({ payload, data, now }) => capturePayment({ payload, bookingId: data.bookingId, now }),
})
