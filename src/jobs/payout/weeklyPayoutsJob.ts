import { z } from 'zod'
import { startWeeklyPayouts } from '@/operations/payout/startWeeklyPayouts'
import { defineJob } from '../defineJob'

/** Each Monday, 06:00 UTC: everybody's weekly payout. The sweep makes good a Monday that was missed or jumped over. */
export const weeklyPayoutsJob = defineJob({
  name: 'payout.weekly',
  schema: z.object({}),
  cron: '0 6 * * 1',
  options: { retryLimit: 5, retryDelay: 30, retryBackoff: true, expireInSeconds: 300, notify: false },
  handle: async ({ payload, now }) => {
    await startWeeklyPayouts({ payload, now })
  },
})
