import { z } from 'zod'
import { settleLesson } from '@/operations/payment/settleLesson'
import { defineJob } from '../defineJob'
import { MONEY_JOB } from '../moneyJob'

/** Divides the money of a lesson that is over. */
export const settleJob = defineJob({
  name: 'booking.settle',
  schema: z.object({ bookingId: z.uuid() }),
  options: { ...MONEY_JOB, concurrency: 2 },
  handle: ({ payload, data, now }) => settleLesson({ payload, bookingId: data.bookingId, now }),
})
