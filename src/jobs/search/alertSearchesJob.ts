import { z } from 'zod'
import { queueSearchAlerts } from '@/operations/saved/queueSearchAlerts'
import { defineJob } from '../defineJob'

/** Every hour: which saved searches have new tutors to be looked through. */
export const alertSearchesJob = defineJob({
  name: 'search.alerts',
  schema: z.object({}),
  cron: '25 * * * *',
  options: { retryLimit: 2, retryDelay: 60, retryBackoff: true, expireInSeconds: 300, notify: false },
  handle: async ({ payload, now }) => {
    await queueSearchAlerts({ payload, now })
  },
})
