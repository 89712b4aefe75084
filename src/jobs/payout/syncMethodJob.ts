import { z } from 'zod'
import { syncMethod } from '@/operations/payout/syncMethod'
import { defineJob } from '../defineJob'

/** Asks the card processor whether a tutor's account can be paid. */
export const syncMethodJob = defineJob({
  name: 'payout.syncMethod',
  schema: z.object({ tutorId: z.uuid() }),
  options: { retryLimit: 5, retryDelay: 5, retryBackoff: true, expireInSeconds: 60, notify: false },
  handle: ({ payload, data, now }) => syncMethod({ payload, tutorId: data.tutorId, now }),
})
