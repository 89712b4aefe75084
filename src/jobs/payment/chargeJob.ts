import { z } from 'zod'
import { resolveCharge } from '@/operations/payment/finishCharge'
import { defineJob } from '../defineJob'
import { MONEY_JOB } from '../moneyJob'

/** Finishes the charge of a saved card that a crash or a lost answer left open. */
export const chargeJob = defineJob({
  name: 'payment.charge',
  schema: z.object({ bookingId: z.uuid() }),
  options: { ...MONEY_JOB, notify: true },
  handle: ({ payload, data, now }) => resolveCharge({ payload, bookingId: data.bookingId, now }),
})
