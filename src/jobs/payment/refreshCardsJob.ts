import { z } from 'zod'
import { refreshCards } from '@/operations/payment/refreshCards'
import { defineJob } from '../defineJob'

/** Reads a person's saved cards again, after the processor said that they changed. */
export const refreshCardsJob = defineJob({
  name: 'payment.refreshCards',
  schema: z.object({ userId: z.uuid() }),
  options: {
    retryLimit: 8,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 600,
    expireInSeconds: 60,
    notify: false,
  },
  handle: ({ payload, data, now }) => refreshCards({ payload, userId: data.userId, now }),
})
