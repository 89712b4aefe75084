import type { EarningsSummaryDto } from '@/components/payout/EarningsSummary'
import type { Earnings } from '@/operations/payout/queries/getEarnings'

/** A tutor's balances and tier as the summary shows them. */
export function earningsSummaryOf({
  available,
  pending,
  lifetime,
  commissionRateBps,
  nextTier,
}: Earnings): EarningsSummaryDto {
  return {
    available,
    pending,
    lifetime,
    rateBps: commissionRateBps,
    nextTier: nextTier && { rateBps: nextTier.commissionRateBps, at: nextTier.at, missing: nextTier.missing },
  }
}
