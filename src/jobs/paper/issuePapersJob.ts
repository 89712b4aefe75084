import { z } from 'zod'
import { issueDuePapers } from '@/operations/paper/issueDuePapers'
import { defineJob } from '../defineJob'

/** Every minute: receipts and credit notes of money that has moved. */
export const issuePapersJob = defineJob({
  name: 'papers.issue',
  schema: z.object({}),
  cron: '* * * * *',
  options: {
    retryLimit: 1,
    retryDelay: 5,
    retryBackoff: false,
    expireInSeconds: 300,
    notify: false,
    yields: true,
    policy: 'stately',
  },
  handle: ({ payload, now }) => issueDuePapers({ payload, now }),
})
