import { describe, expect, it } from 'vitest'
import { money } from '../money/money'
import { coverPrice, NO_PARTS, NO_TENDERS, partsOf, refundParts } from './tenders'

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
})
