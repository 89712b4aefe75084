import { z } from 'zod'
import { compareFollowers } from '@/operations/search/compareFollowers'
import { compareIndex } from '@/operations/search/compareIndex'
import { searchFollowers } from '@/services/search/searchFollowers'
import { defineJob } from '../defineJob'

/** By night: compares the search index with the tutors, and what follows it with the index, repairs what differs and reports it. */
export const compareSearchJob = defineJob({
  name: 'search.compare',
  schema: z.object({}),
  cron: '40 3 * * *',
  options: {
    retryLimit: 3,
    retryDelay: 300,
    retryBackoff: true,
    expireInSeconds: 3600,
    notify: false,
    policy: 'singleton',
    yields: true,
  },
  handle: async ({ payload, now }) => {
    await compareIndex({ payload, now })
    await compareFollowers({ payload, followers: searchFollowers(payload) })
  },
})
