import { z } from 'zod'
import { refreshRates } from '@/operations/rates/refreshRates'
import { createRates } from '@/services/rates/createRates'
import { defineJob } from '../defineJob'

/** At boot and every afternoon, when the central banks have published theirs: stores the exchange rates of the day. */
export const refreshRatesJob = defineJob({
  name: 'rates.refresh',
  schema: z.object({}),
  cron: '20 16 * * *',
  options: { retryLimit: 5, retryDelay: 60, retryBackoff: true, expireInSeconds: 60, notify: false },
  handle: async ({ payload, now }) => {
    const { refused } = await refreshRates({ payload, source: createRates(), now })
    if (refused.length > 0)
      throw new Error(`exchange rates refused: ${refused.map(({ currency }) => currency).join(', ')}`)
  },
})
