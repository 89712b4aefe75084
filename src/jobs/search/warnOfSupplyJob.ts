import { z } from 'zod'
import { warnOfSupply } from '@/operations/search/warnOfSupply'
import { defineJob } from '../defineJob'

/** Counts tutors by subject every morning and tells operations where they are missing (C13). */
export const warnOfSupplyJob = defineJob({
  name: 'search.warnOfSupply',
  schema: z.object({}),
  options: { retryLimit: 5, retryDelay: 60, retryBackoff: true, expireInSeconds: 300, notify: false },
  cron: '0 7 * * *',
  handle: ({ payload, now }) => warnOfSupply({ payload, now }),
})
