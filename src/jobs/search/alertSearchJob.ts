import { z } from 'zod'
import { alertSearch } from '@/operations/saved/alertSearch'
import { defineJob } from '../defineJob'

/** Looks through the new tutors for one saved search and tells its owner of those who fit. */
export const alertSearchJob = defineJob({
  name: 'search.alert',
  schema: z.object({ searchId: z.uuid() }),
  options: {
    retryLimit: 3,
    retryDelay: 60,
    retryBackoff: true,
    expireInSeconds: 120,
    notify: false,
    yields: true,
  },
  handle: async ({ payload, data, now }) => {
    await alertSearch({ payload, searchId: data.searchId, now })
  },
})
