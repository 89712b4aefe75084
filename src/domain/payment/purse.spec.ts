import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CURRENCIES } from '../money/currency'
import { money } from '../money/money'
import { coverWithPurse, leastCharge } from './purse'
import { partsOf } from './tenders'

const usd = (amount: number) => money(amount, 'USD')
const credit = (id: string, left: number, expiresAt: string, least = 0) => ({ id, left, least, expiresAt })
const NOTHING = { lessonPrice: usd(2500), discount: 0, useWallet: false }

describe('coverWithPurse', () => {
  it('should use a code, then the credit that runs out first, then the wallet where it is wanted', () => {
    const purse = {
      wallet: 600,
      credits: [credit('late', 400, '2027-03-01'), credit('soon', 300, '2027-02-01')],
    }
    const input = { price: usd(2500), lessonPrice: usd(2500), purse, discount: 500 }
    const cover = coverWithPurse({ ...input, useWallet: true })
    expect(cover.tenders).toEqual({ package: 0, promo: 500, credit: 700, wallet: 600 })
    expect(cover.credits).toEqual([
      { creditId: 'soon', amount: 300 },
      { creditId: 'late', amount: 400 },
    ])
    expect(coverWithPurse({ ...input, useWallet: false }).tenders.wallet).toBe(0)
  })

  it('should leave credit alone that is for dearer lessons', () => {
    const purse = { wallet: 0, credits: [credit('a', 500, '2027-01-01', 1500)] }
    const of = (price: number) =>
      coverWithPurse({ ...NOTHING, price: usd(price), lessonPrice: usd(price), purse }).tenders.credit
    expect([of(1499), of(1500)]).toEqual([0, 500])
  })

  it('should leave nothing for the card, or enough for a bank to charge', () => {
    const of = (wallet: number) =>
      coverWithPurse({ ...NOTHING, price: usd(2500), purse: { wallet, credits: [] }, useWallet: true })
        .tenders.wallet
    expect([of(2500), of(2499), of(2451), of(2450), of(2449)]).toEqual([2500, 2450, 2450, 2450, 2449])
    const discounted = coverWithPurse({
      ...NOTHING,
      price: usd(2500),
      purse: { wallet: 0, credits: [credit('a', 20, '2027-01-01')] },
      discount: 2470,
    })
    expect(discounted).toEqual({ tenders: { package: 0, promo: 2450, credit: 0, wallet: 0 }, credits: [] })
  })

  it('should add up, stay within what there is and use credit before cash, whatever the mix', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CURRENCIES),
        fc.integer({ min: 1, max: 500_000 }),
        fc.integer({ min: 0, max: 600_000 }),
        fc.array(fc.integer({ min: 0, max: 200_000 }), { maxLength: 4 }),
        fc.integer({ min: 0, max: 100 }),
        fc.boolean(),
        (currency, amount, wallet, lefts, percent, useWallet) => {
          const price = money(amount, currency)
          const credits = lefts.map((left, index) => credit(`c${index}`, left, `2027-01-0${index + 1}`))
          const discount = Math.floor((amount * percent) / 100)
          const cover = coverWithPurse({
            price,
            lessonPrice: price,
            purse: { wallet, credits },
            discount,
            useWallet,
          })
          const parts = partsOf(price, cover.tenders)
          expect(parts.promo + parts.credit + parts.wallet + parts.card).toBe(amount)
          expect(Math.min(...Object.values(parts))).toBeGreaterThanOrEqual(0)
          expect(parts.wallet).toBeLessThanOrEqual(useWallet ? wallet : 0)
          expect(parts.promo).toBeLessThanOrEqual(discount)
          expect(cover.credits.reduce((sum, use) => sum + use.amount, 0)).toBe(parts.credit)
          for (const { creditId, amount: used } of cover.credits)
            expect(used).toBeLessThanOrEqual(credits.find(({ id }) => id === creditId)?.left ?? -1)
          const least = Math.min(leastCharge(currency), amount)
          if (parts.card > 0) expect(parts.card).toBeGreaterThanOrEqual(least)
          const all = lefts.reduce((sum, left) => sum + left, 0)
          if (parts.wallet > 0) expect(parts.credit).toBe(all)
        },
      ),
    )
  })
})
