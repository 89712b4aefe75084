import { z } from 'zod'
import { sendPayout } from '@/operations/payout/sendPayout'
import { defineJob } from '../defineJob'
import { MONEY_JOB } from '../moneyJob'

/** Sends an approved payout to its provider. */
export const sendPayoutJob = defineJob({
  name: 'payout.send',
  schema: z.object({ payoutId: z.uuid() }),
  options: { ...MONEY_JOB, concurrency: 2 },
  handle: ({ payload, data, now }) => sendPayout({ payload, payoutId: data.payoutId, now }),
})
