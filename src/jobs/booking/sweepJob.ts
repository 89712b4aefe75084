import { z } from 'zod'
import { sweepTimers } from '@/operations/booking/sweepTimers'
import { wakeForTimers } from '@/operations/booking/wakeForTimers'
import { sweepPackages } from '@/operations/package/sweepPackages'
import { recoverPayments } from '@/operations/payment/recoverPayments'
import { recoverPayouts } from '@/operations/payout/recoverPayouts'
import { startWeeklyPayouts } from '@/operations/payout/startWeeklyPayouts'
import { defineJob } from '../defineJob'

/**
 * Every minute, at boot and when the demo clock jumps: wake-ups for what rings soon, due timers, packages that end, calls a crash left unfinished, weekly
 * payouts that were missed, and payouts that should have arrived.
 */
export const sweepJob = defineJob({
  name: 'timers.sweep',
  schema: z.object({ boot: z.boolean().optional() }),
  cron: '* * * * *',
  options: { retryLimit: 1, retryDelay: 5, retryBackoff: false, expireInSeconds: 300, notify: true },
  handle: async ({ payload, data, now }) => {
    await wakeForTimers({ payload, now })
    await sweepTimers({ payload, now })
    await sweepPackages({ payload, now })
    await recoverPayments({ payload, now, graceMs: data.boot ? 0 : undefined })
    await startWeeklyPayouts({ payload, now })
    await recoverPayouts({ payload, now, graceMs: data.boot ? 0 : undefined })
  },
})
