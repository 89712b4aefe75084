import { z } from 'zod'
import { voidPayment } from '@/operations/payment/voidPayment'
import { defineJob } from '../defineJob'
import { MONEY_JOB } from '../moneyJob'

/** Releases a hold on a card. */
export const voidJob = defineJob({
  name: 'payment.void',
  schema: z.object({ bookingId: z.uuid() }),
  options: { ...MONEY_JOB, concurrency: 2 },
  handle: ({ payload, data, now }) => voidPayment({ payload, bookingId: data.bookingId, now }),
})
