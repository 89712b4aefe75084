import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMoney, money } from '../money/money'
import { coverWithPurse } from './purse'
import { splitTenders } from './splitTenders'
import { addTenders, NO_TENDERS, tenderSum } from './tenders'

describe('splitTenders', () => {
  it('should cover each lesson to the cent where all are covered together', () => {
    const prices = [1000, 1000, 1000].map((amount) => money(amount, 'USD'))
    const tenders = { package: 0, promo: 1000, credit: 0, wallet: 2000 }
    const shares = splitTenders({ prices, tenders, credits: [] })
    expect(shares.map((share) => tenderSum(share.tenders))).toEqual([1000, 1000, 1000])
    expect(shares.map((share) => share.tenders.promo)).toEqual([334, 333, 333])
  })

  it('should add up for each way and each credit, and cover no lesson beyond its price', () => {
    const cents = fc.integer({ min: 0, max: 20_000 })
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9_000 }), { minLength: 1, maxLength: 24 }),
        cents,
        fc.array(cents, { maxLength: 3 }),
        fc.integer({ min: 0, max: 50_000 }),
        (amounts, wallet, lefts, discount) => {
          const prices = amounts.map((amount) => money(amount, 'USD'))
          const price = prices.reduce(addMoney, money(0, 'USD'))
          const credits = lefts.map((left, index) => ({
            id: `c${index}`,
            left,
            least: 0,
            expiresAt: `2027-01-0${index + 1}`,
          }))
          const cover = coverWithPurse({
            price,
            lessonPrice: price,
            purse: { wallet, credits },
            discount: Math.min(discount, price.amount),
            useWallet: true,
          })
          const shares = splitTenders({ prices, ...cover })
          expect(shares.reduce((sum, share) => addTenders(sum, share.tenders), NO_TENDERS)).toEqual(
            cover.tenders,
          )
          for (const [index, share] of shares.entries()) {
            expect(tenderSum(share.tenders)).toBeLessThanOrEqual(amounts[index] as number)
            expect(Math.min(...Object.values(share.tenders))).toBeGreaterThanOrEqual(0)
            expect(share.credits.reduce((sum, { amount }) => sum + amount, 0)).toBe(share.tenders.credit)
          }
          for (const { creditId, amount } of cover.credits) {
            const uses = shares.flatMap((share) => share.credits).filter((use) => use.creditId === creditId)
            expect(uses.reduce((sum, use) => sum + use.amount, 0)).toBe(amount)
          }
        },
      ),
    )
  })
})
