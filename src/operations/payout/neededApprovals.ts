import { sql } from '@payloadcms/db-postgres'
import { type Money, money } from '@/domain/money/money'
import { inUsd } from '@/domain/money/rates'
import { GONE_PAYOUTS, OPEN_PAYOUTS } from '@/domain/payout/payoutProcess'
import { approvalsNeeded } from '@/domain/payout/payoutTerms'
import { addDays } from '@/domain/time/instants'
import { env } from '@/env'
import { sqlList } from '@/services/database/sqlList'
import type { Tx } from '@/services/database/tx'
import { currentRates } from '@/services/rates/currentRates'

/** Less than a week, so that one weekly payout does not count towards the next. */
const WINDOW_DAYS = 6

type Input = { tx: Tx; tutorId: string; amount: Money; now: Date }

/**
 * How many people of finance approve a payout of this amount, by the limit of this installation (CT13). What else goes
 * to the tutor within six days counts, or a large payout would be asked for in small pieces.
 */
export async function neededApprovals({ tx, tutorId, amount, now }: Input): Promise<number> {
  const since = addDays(now, -WINDOW_DAYS).toISOString()
  const { rows } = await tx.execute<{ currency: string; sum: string }>(sql`
    select currency, sum(amount) as sum from payouts where tutor_id = ${tutorId} and created_at > ${since}
      and state in (${sqlList([...OPEN_PAYOUTS, ...GONE_PAYOUTS])}) group by currency`)
  const rates = await currentRates(tx)
  const lately = rows.map(({ currency, sum }) => inUsd(money(Number(sum), currency), rates).amount)
  return approvalsNeeded({
    amountUsd: lately.reduce((sum, one) => sum + one, inUsd(amount, rates).amount),
    limitUsdCents: env.PAYOUT_APPROVAL_USD * 100,
  })
}
