import { z } from 'zod'
import { refundPayment } from '@/operations/payment/refundPayment'
import { defineJob } from '../defineJob'
import { MONEY_JOB } from '../moneyJob'

/** Gives back what is due. */
export const refundJob = defineJob({
  name: 'payment.refund',
  schema: z.object({ bookingId: z.uuid() }),
  options: { ...MONEY_JOB, concurrency: 2 },
  handle: ({ payload, data, now }) => refundPayment({ payload, bookingId: data.bookingId, now }),
})
