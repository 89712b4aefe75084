import type { Money } from '@/domain/money/money'
import { approvalsNeeded } from '@/domain/payout/payoutTerms'
import { env } from '@/env'
import { inUsd } from '@/services/rates/defaultRates'

/** How many people of finance approve a payout of this amount, by the limit of this installation (CT13). */
export function neededApprovals(amount: Money): number {
  return approvalsNeeded({ amountUsd: inUsd(amount).amount, limitUsdCents: env.PAYOUT_APPROVAL_USD * 100 })
}
