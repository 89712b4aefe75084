import { z } from 'zod'
import { strikeTutor } from '@/operations/trust/strikeTutor'
import { defineJob } from '../defineJob'

/** Notes what counts against a tutor: once a lesson, whatever runs twice. */
export const strikeJob = defineJob({
  name: 'trust.strike',
  schema: z.object({ bookingId: z.uuid() }),
  options: { retryLimit: 8, retryDelay: 5, retryBackoff: true, expireInSeconds: 60, notify: false },
  handle: ({ payload, data, now }) => strikeTutor({ payload, bookingId: data.bookingId, now }),
})
