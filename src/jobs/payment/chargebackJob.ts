import { z } from 'zod'
import { syncChargeback } from '@/operations/chargeback/syncChargeback'
import { defineJob } from '../defineJob'
import { MONEY_JOB } from '../moneyJob'

/** Asks the processor how a chargeback stands, after a webhook or a sweep. */
export const chargebackJob = defineJob({
  name: 'payment.chargeback',
  schema: z.object({ disputeId: z.string().min(1).max(255) }),
  options: { ...MONEY_JOB, concurrency: 2 },
  handle: ({ payload, data, now }) => syncChargeback({ payload, disputeId: data.disputeId, now }),
})
