import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountText } from './amountText'
import { CURRENCIES } from './currency'
import { parseMoney } from './parseMoney'

describe('parseMoney', () => {
  it.each([
    ['25', 'USD', 2500],
    [' 25.5 ', 'USD', 2550],
    ['25,50', 'EUR', 2550],
    ['0.05', 'USD', 5],
    ['2500', 'JPY', 2500],
    ['1.250', 'KWD', 1250],
  ])('should read %s %s', (text, currency, amount) => {
    expect(parseMoney(text, currency)).toEqual({ amount, currency })
  })

  it.each([
    ['', 'USD'],
    ['25.505', 'USD'],
    ['25.5', 'JPY'],
    ['-5', 'USD'],
    ['1e3', 'USD'],
    ['25 dollars', 'USD'],
    ['1234567890', 'USD'],
  ])('should refuse %s %s', (text, currency) => {
    expect(parseMoney(text, currency)).toBeNull()
  })

  it('should read back what amountText writes', () => {
    const amounts = fc.record({
      amount: fc.integer({ min: 0, max: 99_999_999 }),
      currency: fc.constantFrom(...CURRENCIES, 'KWD'),
    })
    fc.assert(
      fc.property(amounts, (value) => {
        expect(parseMoney(amountText(value), value.currency)).toEqual(value)
      }),
    )
  })
})
