import { expect, it } from 'vitest'
import { money } from '../money/money'
import type { Rates } from '../money/rates'
import { isHourlyRate } from './hourlyRate'

const RATES = { asOf: '2026-11-01', usdPerUnit: { USD: '1', JPY: '0.0067' } } as unknown as Rates

it('should be between 3 and 500 US dollars, whatever the currency', () => {
  const taken = [299, 300, 50_000, 50_001].map((amount) => isHourlyRate(money(amount, 'USD'), RATES))
  expect(taken).toEqual([false, true, true, false])
  expect(isHourlyRate(money(300, 'JPY'), RATES)).toBe(false)
  expect(isHourlyRate(money(3000, 'JPY'), RATES)).toBe(true)
})
