import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convertMoney } from './convertMoney'
import { CURRENCIES, minorDigits } from './currency'
import { isRate, rateRatio, readRate } from './exchangeRate'
import { money } from './money'
import { isPlausibleMove } from './rateMove'
import { inCurrency, inUsd, type Rates, studentRate } from './rates'

const rates: Rates = {
  asOf: '2026-11-20',
  usdPerUnit: {
    USD: '1',
    EUR: '1.1640',
    GBP: '1.3260',
    CAD: '0.7135',
    AUD: '0.6545',
    INR: '0.01128',
    PHP: '0.01702',
    PLN: '0.2742',
    RSD: '0.009935',
    BRL: '0.1872',
    JPY: '0.006475',
    CHF: '1.2520',
  },
}
const currency = fc.constantFrom(...CURRENCIES)
const amount = fc.integer({ min: 0, max: 100_000_000 })
/** Rates as sources write them: up to six digits before the point and ten after it. */
const rateText = fc
  .tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 1, max: 9_999_999_999 }))
  .map(([whole, part]) => `${whole}.${String(part).padStart(10, '0')}`)

describe('rateRatio', () => {
  it('should be the exact quotient, rounded half to even at the tenth digit', () => {
    expect(rateRatio({ of: '1.1640', to: '0.006475' })).toBe('179.7683397683')
    expect(rateRatio({ of: '1', to: '3' })).toBe('0.3333333333')
    expect(rateRatio({ of: '2', to: '3' })).toBe('0.6666666667')
    expect(rateRatio({ of: '10', to: '0.1' })).toBe('100')
  })

  it('should add a surcharge exactly', () => {
    expect(rateRatio({ of: '1.1640', to: '1', surchargeBps: 150 })).toBe('1.18146')
  })

  it('should stay within half of the last digit of the quotient, and always be a rate', () => {
    fc.assert(
      fc.property(rateText, rateText, (of, to) => {
        fc.pre(Number(of) / Number(to) > 1e-9)
        const text = rateRatio({ of, to })
        const [a, b, r] = [readRate(of), readRate(to), readRate(text)]
        // |r - a/b| <= 1/2 × 10^-10, multiplied out.
        const left = r.digits * b.digits * a.scale - a.digits * b.scale * r.scale
        const bound = b.digits * a.scale * r.scale
        expect((left < 0n ? -left : left) * 2n * 10n ** 10n <= bound).toBe(true)
      }),
    )
  })

  it('should refuse what is no rate, and a result too small to be one', () => {
    expect(() => rateRatio({ of: '0', to: '1' })).toThrow('exchange rate')
    expect(() => rateRatio({ of: '1', to: '1e3' })).toThrow('exchange rate')
    expect(() => rateRatio({ of: '0.0000000001', to: '100' })).toThrow('too small')
  })
})

describe('isRate', () => {
  it.each(['0', '0.000', '-1', '1e-7', '.5', '5.', '', ' 1', '1,5', '1234567890123'])(
    'should refuse "%s"',
    (text) => {
      expect(isRate(text)).toBe(false)
    },
  )
  it.each(['1', '1.1640', '0.009935', '151.37'])('should take "%s"', (text) => {
    expect(isRate(text)).toBe(true)
  })
})

describe('conversion among the twelve', () => {
  const pairs = CURRENCIES.flatMap((from) => CURRENCIES.map((to) => [from, to] as const))

  it.each(pairs)('should carry an hour of a tutor from %s to %s, within half a minor unit', (from, to) => {
    const hour = inCurrency(money(2500, 'USD'), from, rates)
    const shown = inCurrency(hour, to, rates)
    expect(shown.currency).toBe(to)
    const exact =
      ((hour.amount / 10 ** minorDigits(from)) * Number(rates.usdPerUnit[from])) /
      Number(rates.usdPerUnit[to])
    expect(Math.abs(shown.amount - exact * 10 ** minorDigits(to))).toBeLessThanOrEqual(0.5 + 1e-6)
  })

  it('should come back within the rounding of the way there', () => {
    fc.assert(
      fc.property(amount, currency, currency, (value, from, to) => {
        const there = inCurrency(money(value, from), to, rates)
        const back = inCurrency(there, from, rates)
        // Half a unit of `to` is worth so many units of `from`; half a unit of `from` more; and what ten digits leave out.
        const unit =
          10 ** (minorDigits(from) - minorDigits(to)) * Number(studentRate({ from: to, to: from, rates }))
        expect(Math.abs(back.amount - value)).toBeLessThanOrEqual(unit / 2 + 0.5 + value * 1e-6)
      }),
    )
  })

  it('should never turn a larger amount into a smaller one', () => {
    fc.assert(
      fc.property(amount, amount, currency, currency, (a, b, from, to) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        expect(inCurrency(money(low, from), to, rates).amount).toBeLessThanOrEqual(
          inCurrency(money(high, from), to, rates).amount,
        )
      }),
    )
  })

  it('should leave an amount in its own currency as it is', () => {
    fc.assert(
      fc.property(amount, currency, (value, same) => {
        expect(inCurrency(money(value, same), same, rates)).toEqual(money(value, same))
        expect(studentRate({ from: same, to: same, rates })).toBe('1')
      }),
    )
  })

  it('should respect no digits for the yen and three for the dinar of Kuwait', () => {
    expect(inCurrency(money(2500, 'USD'), 'JPY', rates)).toEqual(money(3861, 'JPY'))
    expect(inUsd(money(3861, 'JPY'), rates)).toEqual(money(2500, 'USD'))
    expect(convertMoney({ money: money(3861, 'JPY'), to: 'KWD', rate: '0.0019916' })).toEqual(
      money(7690, 'KWD'),
    )
  })

  it('should refuse a currency it has no rate for', () => {
    expect(() => inUsd(money(1, 'KWD'), rates)).toThrow('exchange rate')
    expect(() => studentRate({ from: 'KWD', to: 'USD', rates })).toThrow('exchange rate')
  })
})

describe('isPlausibleMove', () => {
  it.each([
    ['1.0000', '1.2000', 1, true],
    ['1.0000', '1.2001', 1, false],
    ['1.0000', '0.8', 0, true],
    ['1.0000', '0.7999', 1, false],
    ['1.0000', '1.3', 2, true],
    ['1.0000', '1.6', 30, true],
    ['1.0000', '10', 365, false],
    ['0.006475', '0.6475', 3, false],
  ])('should say of %s to %s in %i days: %s', (from, to, days, expected) => {
    expect(isPlausibleMove({ from, to, days })).toBe(expected)
  })
})
