import type { EarningsSummaryDto } from '@/components/payout/EarningsSummary'
import { addMoney } from '@/domain/money/money'
import type { Earnings } from '@/operations/payout/queries/getEarnings'

/** A tutor's balances and tier as the summary shows them. */
export function earningsSummaryOf({
  available,
  pending,
  lifetime,
  inTransit,
  reserved,
  held,
  commissionRateBps,
  nextTier,
}: Earnings): EarningsSummaryDto {
  return {
    available,
    pending,
    lifetime,
    held,
    onTheWay: addMoney(inTransit, reserved),
    rateBps: commissionRateBps,
    nextTier: nextTier && { rateBps: nextTier.commissionRateBps, at: nextTier.at, missing: nextTier.missing },
  }
}
