import { z } from 'zod'
import { answerChargeback } from '@/operations/chargeback/answerChargeback'
import { defineJob } from '../defineJob'

/** Hands the evidence of a lesson to the bank: what nobody has sent by the deadline, or a call that was cut off. */
export const answerChargebackJob = defineJob({
  name: 'payment.answerChargeback',
  schema: z.object({ chargebackId: z.uuid() }),
  options: {
    retryLimit: 8,
    retryDelay: 30,
    retryBackoff: true,
    retryDelayMax: 600,
    expireInSeconds: 60,
    notify: false,
  },
  handle: ({ payload, data, now }) => answerChargeback({ payload, chargebackId: data.chargebackId, now }),
})
