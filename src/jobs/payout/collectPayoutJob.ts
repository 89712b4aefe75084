import { z } from 'zod'
import { collectPayout } from '@/operations/payout/collectPayout'
import { defineJob } from '../defineJob'

/** The weekly payout of one tutor in one currency. */
export const collectPayoutJob = defineJob({
  name: 'payout.collect',
  schema: z.object({ tutorId: z.uuid(), currency: z.string().length(3) }),
  options: {
    retryLimit: 8,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 600,
    expireInSeconds: 60,
    notify: false,
    concurrency: 2,
  },
  handle: ({ payload, data, now }) => collectPayout({ payload, ...data, now }),
})
