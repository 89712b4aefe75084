import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { money } from '../money/money'
import { includedVat } from './includedVat'

const eur = (amount: number) => money(amount, 'EUR')

describe('the VAT within an amount', () => {
  it('should be taken out of what is paid, rounded half to even', () => {
    expect(includedVat({ gross: eur(500), rateBps: 2300 })).toEqual({
      gross: eur(500),
      net: eur(407),
      vat: eur(93),
    })
    expect(includedVat({ gross: eur(-500), rateBps: 2300 }).vat).toEqual(eur(-93))
    expect(includedVat({ gross: eur(500), rateBps: 0 })).toMatchObject({ net: eur(500), vat: eur(0) })
  })

  it('should add up to the VAT of the whole, however it comes and goes in parts', () => {
    const parts = fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 5000 }), (amounts, rateBps) => {
        let before = 0
        let vat = 0
        for (const amount of amounts) {
          const part = includedVat({ gross: eur(amount), rateBps, before: eur(before) })
          expect(part.net.amount + part.vat.amount).toBe(amount)
          before += amount
          vat += part.vat.amount
        }
        expect(vat).toBe(includedVat({ gross: eur(before), rateBps }).vat.amount)
      }),
    )
  })
})
