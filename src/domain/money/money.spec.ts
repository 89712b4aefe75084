import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convertMoney } from './convertMoney'
import { formatMoney } from './formatMoney'
import { addMoney, money, subtractMoney } from './money'
import { multiplyMoney } from './multiplyMoney'
import { splitMoney } from './splitMoney'

const amounts = fc.integer({ min: -1e12, max: 1e12 })

describe('money', () => {
  it('should refuse amounts that are not whole minor units, bad codes and mixed currencies', () => {
    expect(() => money(10.5, 'USD')).toThrow('minor units')
    expect(() => money(10, 'usd')).toThrow('currency code')
    expect(() => addMoney(money(1, 'USD'), money(1, 'EUR'))).toThrow('do not mix')
    expect(() => subtractMoney(money(1, 'USD'), money(1, 'EUR'))).toThrow('do not mix')
  })
})

describe('multiplyMoney', () => {
  it.each([
    [5, 1, 2, 2],
    [15, 1, 2, 8],
    [-5, 1, 2, -2],
    [-15, 1, 2, -8],
    [2500, 45, 60, 1875],
    [999, 2000, 10_000, 200],
  ])(
    'should turn %i × %i/%i into %i, halves to the even neighbour',
    (amount, numerator, denominator, result) => {
      expect(multiplyMoney({ money: money(amount, 'USD'), numerator, denominator }).amount).toBe(result)
    },
  )

  it('should refuse to divide by zero or to multiply by a float', () => {
    expect(() => multiplyMoney({ money: money(1, 'USD'), numerator: 1, denominator: 0 })).toThrow('fraction')
    expect(() => multiplyMoney({ money: money(1, 'USD'), numerator: 0.5, denominator: 1 })).toThrow(
      'fraction',
    )
  })
})

describe('splitMoney', () => {
  it('should add up to the whole, each part within one unit of its exact share', () => {
    const weights = fc
      .array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 12 })
      .filter((list) => list.some(Boolean))
    fc.assert(
      fc.property(amounts, weights, (amount, list) => {
        const parts = splitMoney({ money: money(amount, 'EUR'), weights: list }).map((part) => part.amount)
        const total = list.reduce((sum, weight) => sum + weight, 0)
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount)
        for (const [index, part] of parts.entries()) {
          const share = BigInt(amount) * BigInt(list[index] ?? 0)
          const distance = BigInt(part) * BigInt(total) - share
          expect(distance < BigInt(total) && distance > -BigInt(total)).toBe(true)
        }
      }),
    )
  })

  it('should give the odd cents to the largest remainders, and to the earlier part on a tie', () => {
    expect(splitMoney({ money: money(100, 'USD'), weights: [1, 1, 1] }).map((part) => part.amount)).toEqual([
      34, 33, 33,
    ])
    expect(splitMoney({ money: money(-100, 'USD'), weights: [1, 1, 1] }).map((part) => part.amount)).toEqual([
      -34, -33, -33,
    ])
    expect(splitMoney({ money: money(10, 'USD'), weights: [1, 5] }).map((part) => part.amount)).toEqual([
      2, 8,
    ])
  })

  it.each([[[0, 0]], [[-1, 2]], [[0.5]], [[]]])('should refuse the weights %j', (weights) => {
    expect(() => splitMoney({ money: money(1, 'USD'), weights })).toThrow('weight')
  })
})

describe('convertMoney', () => {
  it('should respect the minor units of both currencies', () => {
    expect(convertMoney({ money: money(2500, 'USD'), to: 'JPY', rate: '151.37' })).toEqual(money(3784, 'JPY'))
    expect(convertMoney({ money: money(3784, 'JPY'), to: 'USD', rate: '0.0066' })).toEqual(money(2497, 'USD'))
    expect(convertMoney({ money: money(100, 'USD'), to: 'KWD', rate: '0.3075' })).toEqual(money(308, 'KWD'))
  })

  it.each(['0', '-1', '1e3', '', 'abc', '1.'])('should refuse the rate "%s"', (rate) => {
    expect(() => convertMoney({ money: money(1, 'USD'), to: 'EUR', rate })).toThrow('exchange rate')
  })
})

describe('formatMoney', () => {
  it.each([
    [money(2500, 'USD'), 'en-US', '$25.00'],
    [money(-5, 'USD'), 'en-US', '-$0.05'],
    [money(2500, 'JPY'), 'en-US', '¥2,500'],
    [money(1250, 'KWD'), 'en-US', 'KWD 1.250'],
    [money(123_456, 'RSD'), 'en-US', 'RSD 1,234.56'],
    [money(250_000, 'EUR'), 'de-DE', '2.500,00 €'],
    [money(Number.MAX_SAFE_INTEGER, 'USD'), 'en-US', '$90,071,992,547,409.91'],
  ])('should write %j in %s as %s', (value, locale, text) => {
    expect(formatMoney(value, locale).replaceAll(/\s/g, ' ')).toBe(text)
  })
})
