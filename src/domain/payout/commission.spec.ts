import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { money } from '../money/money'
import { commissionFor, splitEarnings } from './commission'

describe('commissionFor', () => {
  it.each([
    [-500, 1, 2000, { rateBps: 1500, atUsdCents: 100_000, missingUsdCents: 100_500 }],
    [0, 1, 2000, { rateBps: 1500, atUsdCents: 100_000, missingUsdCents: 100_000 }],
    [99_999, 1, 2000, { rateBps: 1500, atUsdCents: 100_000, missingUsdCents: 1 }],
    [100_000, 2, 1500, { rateBps: 1000, atUsdCents: 500_000, missingUsdCents: 400_000 }],
    [499_999, 2, 1500, { rateBps: 1000, atUsdCents: 500_000, missingUsdCents: 1 }],
    [500_000, 3, 1000, null],
  ])('should put a tutor who earned %i cents in tier %i', (lifetimeNetUsdCents, tier, rateBps, next) => {
    expect(commissionFor({ lifetimeNetUsdCents })).toEqual({ tier, rateBps, next })
  })
})

describe('splitEarnings', () => {
  it('should add up to the price for every price and rate', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.constantFrom(2000, 1500, 1000), (amount, rateBps) => {
        const { commission, tutorNet } = splitEarnings({ price: money(amount, 'USD'), rateBps })
        expect(commission.amount + tutorNet.amount).toBe(amount)
        expect(Math.abs(commission.amount * 10_000 - amount * rateBps)).toBeLessThanOrEqual(5000)
      }),
    )
  })

  it('should leave a tutor 80 % at the first tier', () => {
    expect(splitEarnings({ price: money(2500, 'USD'), rateBps: 2000 })).toEqual({
      commission: money(500, 'USD'),
      tutorNet: money(2000, 'USD'),
    })
  })
})
