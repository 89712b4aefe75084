import { type Money, subtractMoney } from '../money/money'
import { multiplyMoney } from '../money/multiplyMoney'

/** Commission tiers by lifetime net earnings, best last (K01). `below` in US cents; the last tier has no end. */
const TIERS = [
  { tier: 1, rateBps: 2000, below: 100_000 },
  { tier: 2, rateBps: 1500, below: 500_000 },
  { tier: 3, rateBps: 1000, below: null },
] as const

export type Commission = {
  tier: 1 | 2 | 3
  /** In hundredths of a percent: 2000 is 20 %. */
  rateBps: number
  /** The better rate that follows, and how many US cents of net earnings are missing; null at the best tier. */
  next: { rateBps: number; atUsdCents: number; missingUsdCents: number } | null
}

/**
 * The commission for the whole of a tutor's next lesson (K01, K02, CT08).
 * @param input.lifetimeNetUsdCents net earnings from settled lessons before this one, less refunds, in US cents at
 *   frozen rates.
 */
export function commissionFor({ lifetimeNetUsdCents }: { lifetimeNetUsdCents: number }): Commission {
  const index = TIERS.findIndex(({ below }) => below === null || lifetimeNetUsdCents < below)
  const { tier, rateBps, below } = TIERS[index] ?? TIERS[0]
  const better = TIERS[index + 1]
  const next =
    better && below !== null
      ? { rateBps: better.rateBps, atUsdCents: below, missingUsdCents: below - lifetimeNetUsdCents }
      : null
  return { tier, rateBps, next }
}

/**
 * Divides a lesson's price into the marketplace's commission, rounded half to even, and the tutor's net; they add up
 * to the price (CT07, NV04).
 */
export function splitEarnings({ price, rateBps }: { price: Money; rateBps: number }): {
  commission: Money
  tutorNet: Money
} {
  const commission = multiplyMoney({ money: price, numerator: rateBps, denominator: 10_000 })
  return { commission, tutorNet: subtractMoney(price, commission) }
}
