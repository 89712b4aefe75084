import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { money } from '../money/money'
import {
  addTenders,
  coverPrice,
  NO_PARTS,
  NO_TENDERS,
  partsOf,
  REFUND_WAYS,
  refundParts,
  tenderSum,
} from './tenders'

const price = money(5000, 'USD')

describe('tenders', () => {
  it('should use a code and promotional credit before cash, and leave the rest to the card', () => {
    const tenders = coverPrice({ price, available: { package: 0, promo: 500, credit: 1000, wallet: 2000 } })
    expect(partsOf(price, tenders)).toEqual({
      package: 0,
      promo: 500,
      credit: 1000,
      wallet: 2000,
      card: 1500,
    })
  })

  it('should never use more than the price, nor a balance below zero', () => {
    expect(coverPrice({ price, available: { ...NO_TENDERS, credit: 4800, wallet: 900 } })).toEqual({
      ...NO_TENDERS,
      credit: 4800,
      wallet: 200,
    })
    expect(coverPrice({ price, available: { ...NO_TENDERS, wallet: -100 } })).toEqual(NO_TENDERS)
  })

  it('should give back to the card first and to promotions last, each at most what it paid', () => {
    const paid = { package: 0, promo: 500, credit: 1000, wallet: 2000, card: 1500 }
    const first = refundParts({ paid, refunded: NO_PARTS, amount: 2000 })
    expect(first).toEqual({ ...NO_PARTS, card: 1500, wallet: 500 })
    expect(refundParts({ paid, refunded: first, amount: 3000 })).toEqual({
      ...NO_PARTS,
      wallet: 1500,
      credit: 1000,
      promo: 500,
    })
  })

  it('should send the card’s part to the wallet where the student wants it, promotions never', () => {
    const paid = { package: 0, promo: 500, credit: 1000, wallet: 2000, card: 1500 }
    const all = refundParts({ paid, refunded: NO_PARTS, amount: 5000, to: 'wallet' })
    expect(all).toEqual({ package: 0, promo: 500, credit: 1000, wallet: 3500, card: 0 })
  })

  it('should give back all that was paid and to the card no more than it paid, in any steps and either way', () => {
    const cents = fc.integer({ min: 0, max: 5000 })
    const steps = fc.array(fc.tuple(cents, fc.constantFrom(...REFUND_WAYS)), { maxLength: 8 })
    fc.assert(
      fc.property(
        fc.record({ package: cents, promo: cents, credit: cents, wallet: cents, card: cents }),
        steps,
        (paid, amounts) => {
          const total = tenderSum(paid) + paid.card
          let refunded = NO_PARTS
          let given = 0
          const rest = [...amounts, [total, 'original'] as const]
          for (const [wanted, to] of rest) {
            const amount = Math.min(wanted, total - given)
            const parts = refundParts({ paid, refunded, amount, to })
            expect(Math.min(...Object.values(parts))).toBeGreaterThanOrEqual(0)
            expect(tenderSum(parts) + parts.card).toBe(amount)
            refunded = { ...addTenders(refunded, parts), card: refunded.card + parts.card }
            given += amount
          }
          expect(given).toBe(total)
          expect(refunded.card).toBeLessThanOrEqual(paid.card)
          expect(refunded.card + refunded.wallet).toBe(paid.card + paid.wallet)
          expect(refunded).toMatchObject({ package: paid.package, promo: paid.promo, credit: paid.credit })
        },
      ),
    )
  })
})
