import { z } from 'zod'
import { refreshStandings } from '@/operations/search/refreshStandings'
import { defineJob } from '../defineJob'

/** Keeps the facts of tutors fresh: those with news every five minutes. */
export const refreshStandingsJob = defineJob({
  name: 'search.refreshStandings',
  schema: z.object({}),
  options: {
    retryLimit: 3,
    retryDelay: 30,
    retryBackoff: true,
    expireInSeconds: 900,
    notify: false,
    yields: true,
  },
  cron: '*/5 * * * *',
  handle: async ({ payload, now }) => {
    await refreshStandings({ payload, scope: 'recent', now })
  },
})
