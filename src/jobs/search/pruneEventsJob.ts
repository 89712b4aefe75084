import { z } from 'zod'
import { pruneEvents } from '@/operations/search/log/pruneEvents'
import { defineJob } from '../defineJob'

/** Forgets by night what people typed a month ago, and the searches of the year before last (C05). */
export const pruneEventsJob = defineJob({
  name: 'search.pruneEvents',
  schema: z.object({}),
  options: {
    retryLimit: 3,
    retryDelay: 300,
    retryBackoff: true,
    expireInSeconds: 900,
    notify: false,
    yields: true,
  },
  cron: '25 2 * * *',
  handle: async ({ payload, now }) => {
    await pruneEvents({ payload, now })
  },
})
