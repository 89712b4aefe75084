import { z } from 'zod'
import { expireCredits } from '@/operations/promotion/expireCredits'
import { defineJob } from '../defineJob'

/** Every quarter of an hour: promotional credit whose time is over. It cannot be used from that instant on anyway. */
export const expireCreditsJob = defineJob({
  name: 'credit.expire',
  schema: z.object({}),
  cron: '*/15 * * * *',
  options: { retryLimit: 2, retryDelay: 30, retryBackoff: true, expireInSeconds: 300, notify: false },
  handle: async ({ payload, now }) => {
    await expireCredits({ payload, now })
  },
})
