import { z } from 'zod'
import { noticeExpiringCards } from '@/operations/payment/noticeExpiringCards'
import { defineJob } from '../defineJob'

/** Every morning: who has a saved card that is about to expire. */
export const expiringCardsJob = defineJob({
  name: 'payment.expiringCards',
  schema: z.object({}),
  cron: '0 8 * * *',
  options: { retryLimit: 3, retryDelay: 60, retryBackoff: true, expireInSeconds: 600, notify: false },
  handle: async ({ payload, now }) => {
    await noticeExpiringCards({ payload, now })
  },
})
