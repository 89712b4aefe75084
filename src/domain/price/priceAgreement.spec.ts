import { describe, expect, it } from 'vitest'
import { money } from '../money/money'
import type { Rates } from '../money/rates'
import { isRaise, outlivesList } from './priceAgreement'

const usd = (amount: number) => money(amount, 'USD')
const rates = { asOf: '2026-11-01', usdPerUnit: { USD: '1', EUR: '1.1' } } as unknown as Rates

describe('isRaise (EX37)', () => {
  it('should compare amounts of one currency, and worth across two', () => {
    expect(isRaise({ from: usd(2000), to: usd(2001), rates })).toBe(true)
    expect(isRaise({ from: usd(2000), to: usd(2000), rates })).toBe(false)
    expect(isRaise({ from: usd(2200), to: money(2001, 'EUR'), rates })).toBe(true)
    expect(isRaise({ from: usd(2200), to: money(2000, 'EUR'), rates })).toBe(false)
    expect(isRaise({ from: money(2000, 'EUR'), to: usd(2199), rates })).toBe(false)
  })
})

describe('outlivesList (EX37)', () => {
  const of = (rate: number, source: 'grandfathered' | 'custom', before: number, after: number) =>
    outlivesList({ rate: usd(rate), source, before: usd(before), after: usd(after), rates })

  it('should keep a lower price for as long as it is lower', () => {
    expect(of(2000, 'grandfathered', 2500, 3000)).toBe(true)
    expect(of(2000, 'grandfathered', 2500, 2001)).toBe(true)
    expect(of(2000, 'grandfathered', 2500, 2000)).toBe(false)
    expect(of(2000, 'custom', 2500, 1500)).toBe(false)
  })

  it('should keep what a student has agreed to above the list', () => {
    expect(of(3000, 'custom', 2500, 2000)).toBe(true)
    expect(of(3000, 'custom', 2500, 3000)).toBe(true)
    expect(of(3000, 'custom', 3000, 2000)).toBe(false)
  })
})
