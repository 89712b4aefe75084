import { z } from 'zod'
import { sweepChargebacks } from '@/operations/chargeback/sweepChargebacks'
import { defineJob } from '../defineJob'

/** Every hour: chargebacks nobody told us of, answers that are due, and the alarm when there are too many. */
export const sweepChargebacksJob = defineJob({
  name: 'payment.sweepChargebacks',
  schema: z.object({}),
  cron: '17 * * * *',
  options: {
    retryLimit: 3,
    retryDelay: 60,
    retryBackoff: true,
    expireInSeconds: 300,
    notify: false,
    policy: 'short',
  },
  handle: ({ payload, now }) => sweepChargebacks({ payload, now }),
})
