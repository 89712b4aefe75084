import { z } from 'zod'
import { reconcile } from '@/operations/reconciliation/reconcile'
import { defineJob } from '../defineJob'

/** Every night: the processor's own books against ours. */
export const reconcileJob = defineJob({
  name: 'payment.reconcile',
  schema: z.object({}),
  cron: '40 3 * * *',
  options: {
    retryLimit: 5,
    retryDelay: 300,
    retryBackoff: true,
    expireInSeconds: 1800,
    notify: false,
    policy: 'short',
  },
  handle: async ({ payload, now }) => {
    await reconcile({ payload, now })
  },
})
