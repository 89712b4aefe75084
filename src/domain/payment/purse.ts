import type { CreditUse } from '../ledger/tenderEntries'
import type { Money } from '../money/money'
import { dollarsWorth } from './dollarsWorth'
import { coverPrice, NO_TENDERS, type Tender, type Tenders, tenderSum } from './tenders'

/** Promotional credit somebody can use now, minor units. */
export type CreditInPurse = {
  id: string
  left: number
  /** The smallest price of a lesson it can be used for. */
  least: number
  expiresAt: string
}

/** What somebody can pay with beside the card, all in one currency. */
export type Purse = { wallet: number; credits: readonly CreditInPurse[] }

type Input = {
  /** To pay in all. */
  price: Money
  /** Of one lesson: what the conditions of credit are about. */
  lessonPrice: Money
  purse: Purse
  /** What a code takes off. */
  discount: number
  useWallet: boolean
}

/**
 * How a price is paid: the discount of a code, then promotional credit, what runs out first first, then the wallet where it
 * is wanted (CT26). What is left for the card is nothing, or enough for a bank to charge.
 */
export function coverWithPurse({ price, lessonPrice, purse, discount, useWallet }: Input): {
  tenders: Tenders
  credits: CreditUse[]
} {
  const usable = purse.credits
    .filter(({ left, least }) => left > 0 && lessonPrice.amount >= least)
    .toSorted((a, b) => a.expiresAt.localeCompare(b.expiresAt) || a.id.localeCompare(b.id))
  const available = {
    ...NO_TENDERS,
    promo: discount,
    credit: usable.reduce((sum, { left }) => sum + left, 0),
    wallet: useWallet ? purse.wallet : 0,
  }
  const tenders = leaveChargeable(price, coverPrice({ price, available }))
  return { tenders, credits: takeCredits(usable, tenders.credit) }
}

/** The least amount a bank charges to a card: about half a US dollar. */
export const leastCharge = (currency: string): number => dollarsWorth(1, currency).amount / 2

/** Uses a little less of the wallet, then of the others, where too little would be left for the card. */
function leaveChargeable(price: Money, tenders: Tenders): Tenders {
  const card = price.amount - tenderSum(tenders)
  let short = Math.min(leastCharge(price.currency), price.amount) - card
  if (card === 0 || short <= 0) return tenders
  const used: Record<Tender, number> = { ...tenders }
  for (const tender of ['wallet', 'credit', 'promo'] as const) {
    const less = Math.min(used[tender], short)
    used[tender] -= less
    short -= less
  }
  return used
}

/** Which credits give how much, one after the other, adding up to `amount`. */
function takeCredits(credits: readonly CreditInPurse[], amount: number): CreditUse[] {
  let open = amount
  return credits.flatMap(({ id, left }) => {
    const taken = Math.min(left, open)
    open -= taken
    return taken > 0 ? [{ creditId: id, amount: taken }] : []
  })
}
