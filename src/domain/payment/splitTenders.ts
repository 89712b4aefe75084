import type { CreditUse } from '../ledger/tenderEntries'
import { type Money, money } from '../money/money'
import { splitMoney } from '../money/splitMoney'
import { NO_TENDERS, TENDERS, type Tender, type Tenders } from './tenders'

type Input = {
  /** Of the lessons, in one currency. */
  prices: readonly Money[]
  /** What covers all of them together, at most what they cost. */
  tenders: Tenders
  credits: readonly CreditUse[]
}

export type TenderShare = { tenders: Tenders; credits: CreditUse[] }

/**
 * Divides what covers several lessons among them, in proportion to what each still costs, so that the shares of each way
 * add up and no lesson is covered beyond its price (NV04).
 */
export function splitTenders({ prices, tenders, credits }: Input): TenderShare[] {
  const currency = prices[0]?.currency ?? 'USD'
  const open = prices.map(({ amount }) => amount)
  const shares = prices.map((): Record<Tender, number> => ({ ...NO_TENDERS }))
  for (const tender of TENDERS) {
    if (tenders[tender] === 0) continue
    const parts = splitMoney({ money: money(tenders[tender], currency), weights: open })
    for (const [index, { amount }] of parts.entries()) {
      ;(shares[index] as Record<Tender, number>)[tender] = amount
      open[index] = (open[index] as number) - amount
    }
  }
  const left = credits.map((use) => ({ ...use }))
  return shares.map((share) => ({ tenders: share, credits: takeUses(left, share.credit) }))
}

/** Takes `amount` off what is left of the credits, in their order. */
function takeUses(left: CreditUse[], amount: number): CreditUse[] {
  let open = amount
  return left.flatMap((use) => {
    const taken = Math.min(use.amount, open)
    use.amount -= taken
    open -= taken
    return taken > 0 ? [{ creditId: use.creditId, amount: taken }] : []
  })
}
