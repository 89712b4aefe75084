import { z } from 'zod'
import { sendPayout } from '@/operations/payout/sendPayout'
import { defineJob } from '../defineJob'

/** Sends an approved payout to its provider. */
export const sendPayoutJob = defineJob({
  name: 'payout.send',
  schema: z.object({ payoutId: z.uuid() }),
  options: {
    retryLimit: 8,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 600,
    expireInSeconds: 60,
    notify: false,
    concurrency: 2,
  },
  handle: ({ payload, data, now }) => sendPayout({ payload, payoutId: data.payoutId, now }),
})
