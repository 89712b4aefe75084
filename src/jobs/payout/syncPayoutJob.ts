import { z } from 'zod'
import { syncPayout } from '@/operations/payout/syncPayout'
import { defineJob } from '../defineJob'

/** Asks the provider what has become of a payout. */
export const syncPayoutJob = defineJob({
  name: 'payout.sync',
  schema: z.object({ payoutId: z.uuid() }),
  options: {
    retryLimit: 5,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 600,
    expireInSeconds: 60,
    notify: false,
    concurrency: 2,
  },
  handle: ({ payload, data, now }) => syncPayout({ payload, payoutId: data.payoutId, now }),
})
