import { z } from 'zod'
import { releaseEarnings } from '@/operations/payment/releaseEarnings'
import { defineJob } from '../defineJob'
import { MONEY_JOB } from '../moneyJob'

/** Makes pending earnings available after the problem window. */
export const releaseEarningsJob = defineJob({
  name: 'booking.releaseEarnings',
  schema: z.object({ bookingId: z.uuid() }),
  options: { ...MONEY_JOB, concurrency: 2 },
  handle: ({ payload, data, now }) => releaseEarnings({ payload, bookingId: data.bookingId, now }),
})
