import { addMoney, type Money, money, subtractMoney } from '../money/money'
import { multiplyMoney } from '../money/multiplyMoney'

/** How many different people of finance approve a payout above the limit (CT13). */
export const APPROVALS_NEEDED = 2

/**
 * How many approvals a payout needs: two above the limit, none up to it.
 * @param input.amountUsd what goes to the tutor with it, in US cents
 * @param input.limitUsdCents the four-eyes limit of this installation
 */
export function approvalsNeeded({ amountUsd, limitUsdCents }: { amountUsd: number; limitUsdCents: number }) {
  return amountUsd > limitUsdCents ? APPROVALS_NEEDED : 0
}

export type PayoutParts = { amount: Money; fee: Money; net: Money }

/**
 * What arrives of a payout: the fee is taken from it, never more than it; fee and net add up to the amount.
 * @param input.fixedFee the channel's fixed fee in the payout's currency
 * @param input.bps the channel's share, hundredths of a percent, rounded half to even
 */
export function payoutParts({
  amount,
  fixedFee,
  bps,
}: {
  amount: Money
  fixedFee: Money
  bps: number
}): PayoutParts {
  const asked = addMoney(fixedFee, multiplyMoney({ money: amount, numerator: bps, denominator: 10_000 }))
  const fee = asked.amount > amount.amount ? amount : asked
  return { amount, fee, net: subtractMoney(amount, fee) }
}

/** What a tutor's balance of one currency consists of; all in it, none below zero but `available`. */
export type BalanceParts = {
  /** The ledger's `tutorAvailable`. */
  available: Money
  /** The part of it that comes from lessons with an open dispute. */
  held: Money
  /** The part of it that payouts not sent yet keep to themselves. */
  reserved: Money
}

/** What can be paid out now: never below zero, and nothing that a dispute may still take back. */
export function payable({ available, held, reserved }: BalanceParts): Money {
  const free = subtractMoney(subtractMoney(available, held), reserved)
  return money(Math.max(0, free.amount), free.currency)
}
