import { z } from 'zod'
import { syncChargeback } from '@/operations/chargeback/syncChargeback'
import { defineJob } from '../defineJob'

/** Asks the processor how a chargeback stands, after a webhook or a sweep. */
export const chargebackJob = defineJob({
  name: 'payment.chargeback',
  schema: z.object({ disputeId: z.string().min(1).max(255) }),
  options: {
    retryLimit: 8,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 600,
    expireInSeconds: 60,
    notify: false,
    concurrency: 2,
  },
  handle: ({ payload, data, now }) => syncChargeback({ payload, disputeId: data.disputeId, now }),
})
