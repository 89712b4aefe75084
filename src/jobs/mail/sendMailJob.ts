import { z } from 'zod'
import { deliverMail } from '@/operations/notification/deliverMail'
import { defineJob } from '../defineJob'

/** Hands one queued mail to the mail provider. Goes on trying for hours while the provider is down. */
export const sendMailJob = defineJob({
  name: 'mail.send',
  schema: z.object({ mailId: z.uuid() }),
  options: {
    retryLimit: 12,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 7200,
    expireInSeconds: 60,
    notify: false,
    yields: true,
    concurrency: 2,
  },
  handle: async ({ payload, data, now }) => {
    await deliverMail({ payload, mailId: data.mailId, now })
  },
})
