import { z } from 'zod'
import { refreshStandings } from '@/operations/search/refreshStandings'
import { defineJob } from '../defineJob'

/** Counts every tutor's facts anew when a day (UTC) has begun: days pass, and other newcomers have their turn. */
export const refreshAllStandingsJob = defineJob({
  name: 'search.refreshAllStandings',
  schema: z.object({}),
  options: {
    retryLimit: 5,
    retryDelay: 60,
    retryBackoff: true,
    expireInSeconds: 1800,
    notify: false,
    yields: true,
  },
  cron: '2 0 * * *',
  handle: async ({ payload, now }) => {
    await refreshStandings({ payload, scope: 'all', now })
  },
})
