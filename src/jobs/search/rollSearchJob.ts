import { z } from 'zod'
import { markDueTutors } from '@/operations/search/markDueTutors'
import { defineJob } from '../defineJob'

/** Every minute, and when the demo clock jumps: has those tutors read anew whose documents time alone has changed. */
export const rollSearchJob = defineJob({
  name: 'search.roll',
  schema: z.object({}),
  cron: '* * * * *',
  options: {
    retryLimit: 1,
    retryDelay: 5,
    retryBackoff: false,
    expireInSeconds: 60,
    notify: false,
    yields: true,
  },
  handle: ({ payload, now }) => markDueTutors({ payload, now }),
})
