import { z } from 'zod'
import { closeCheckout } from '@/operations/payment/closeCheckout'
import { defineJob } from '../defineJob'
import { MONEY_JOB } from '../moneyJob'

/** Ends the pay page of a booking that was given up. */
export const closeCheckoutJob = defineJob({
  name: 'payment.close',
  schema: z.object({ bookingId: z.uuid() }),
  options: { ...MONEY_JOB, concurrency: 2 },
  handle: ({ payload, data, now }) => closeCheckout({ payload, bookingId: data.bookingId, now }),
})
