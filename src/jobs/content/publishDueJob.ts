import { z } from 'zod'
import { publishDueContent } from '@/operations/content/publishDueContent'
import { defineJob } from '../defineJob'

/** Every minute, at the moments that were chosen and when the demo clock jumps: publishes and takes down pages. */
export const publishDueJob = defineJob({
  name: 'content.publishDue',
  schema: z.object({}),
  cron: '* * * * *',
  options: { retryLimit: 3, retryDelay: 5, retryBackoff: true, expireInSeconds: 120, notify: false },
  handle: async ({ payload, now }) => {
    await publishDueContent({ payload, now })
  },
})
