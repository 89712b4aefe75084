import { DomainError } from '../errors/domainError'
import { type Money, money } from './money'

type SplitMoneyInput = {
  money: Money
  /** Whole, not negative, not all zero. Equal shares: the same weight n times. */
  weights: readonly number[]
}

/**
 * Splits an amount by weights with largest remainders, so the parts always add up to the whole (NV04).
 * A negative amount splits as the mirror image of the positive one. Ties go to the earlier part.
 * @throws DomainError INTERNAL when the weights are unusable.
 */
export function splitMoney({ money: value, weights }: SplitMoneyInput): Money[] {
  const total = weights.reduce((sum, weight) => sum + BigInt(assertWeight(weight)), 0n)
  if (total === 0n) throw new DomainError('INTERNAL', 'weights must not all be zero')
  const sign = value.amount < 0 ? -1 : 1
  const whole = BigInt(Math.abs(value.amount))
  const shares = weights.map((weight, index) => {
    const product = whole * BigInt(weight)
    return { index, amount: product / total, rest: product % total }
  })
  const given = shares.reduce((sum, share) => sum + share.amount, 0n)
  const byRest = shares.toSorted((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))
  for (const share of byRest.slice(0, Number(whole - given))) share.amount += 1n
  return shares.map((share) => money(sign * Number(share.amount), value.currency))
}

function assertWeight(weight: number): number {
  if (!Number.isSafeInteger(weight) || weight < 0)
    throw new DomainError('INTERNAL', `not a weight: ${weight}`)
  return weight
}
