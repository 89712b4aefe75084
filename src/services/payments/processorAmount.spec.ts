import { describe, expect, it } from 'vitest'
import { CURRENCIES } from '@/domain/money/currency'
import { fromProcessorAmount, toProcessorAmount } from './processorAmount'

describe('processorAmount', () => {
  it.each(CURRENCIES)('should send %s as it is stored', (currency) => {
    expect(toProcessorAmount({ amount: 2500, currency })).toBe(2500)
    expect(fromProcessorAmount(2500, currency.toLowerCase())).toBe(2500)
  })

  it.each([
    ['KWD', 2500, 2500],
    ['ISK', 2500, 250_000],
    ['UGX', 9000, 900_000],
    ['MGA', 2500, 25],
  ])('should send %s %i as %i', (currency, amount, expected) => {
    expect(toProcessorAmount({ amount, currency })).toBe(expected)
    expect(fromProcessorAmount(expected, currency)).toBe(amount)
  })

  it.each([
    ['USD', 0],
    ['USD', -1],
    ['USD', 12.5],
    ['KWD', 2505],
    ['MGA', 2550],
    ['ISK', Number.MAX_SAFE_INTEGER],
  ])('should refuse %s %d, which the processor cannot express', (currency, amount) => {
    expect(() => toProcessorAmount({ amount, currency })).toThrow(
      expect.objectContaining({ code: 'INTERNAL' }),
    )
  })
})
