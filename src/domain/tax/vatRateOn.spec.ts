import { describe, expect, it } from 'vitest'
import { EU_COUNTRIES, isEuCountry } from './euVatRates'
import { percentText } from './percentText'
import { vatRateOn } from './vatRateOn'

const rate = (country: string, day: string, changes: Parameters<typeof vatRateOn>[0]['changes'] = []) =>
  vatRateOn({ country, at: new Date(`${day}T12:00:00Z`), changes })

describe('standard rates of the EU', () => {
  it('should be there for all 27 member states, between 15 % and 27 %', () => {
    expect(EU_COUNTRIES).toHaveLength(27)
    for (const country of EU_COUNTRIES) {
      expect(rate(country, '2026-11-28'), country).toBeGreaterThanOrEqual(1500)
      expect(rate(country, '2026-11-28'), country).toBeLessThanOrEqual(2700)
    }
    expect(['GB', 'CH', 'RS', 'US', null].map(isEuCountry)).toEqual([false, false, false, false, false])
  })

  it('should change on their first day, in UTC', () => {
    expect([rate('EE', '2025-06-30'), rate('EE', '2025-07-01')]).toEqual([2200, 2400])
    expect([rate('FI', '2024-08-31'), rate('FI', '2024-09-01')]).toEqual([2400, 2550])
    expect([rate('SK', '2024-12-31'), rate('SK', '2025-01-01')]).toEqual([2000, 2300])
    expect([rate('RO', '2025-07-31'), rate('RO', '2025-08-01')]).toEqual([1900, 2100])
    expect(rate('DE', '2019-01-01')).toBe(1900)
  })

  it('should take what finance has entered, from its first day on and on the same day', () => {
    const changes = [
      { country: 'DE', rateBps: 2000, validFrom: '2027-01-01' },
      { country: 'RO', rateBps: 2150, validFrom: '2025-08-01' },
    ]
    expect([rate('DE', '2026-12-31', changes), rate('DE', '2027-01-01', changes)]).toEqual([1900, 2000])
    expect(rate('RO', '2026-01-01', changes)).toBe(2150)
  })

  it('should refuse a country that has none', () => {
    expect(() => rate('US', '2026-01-01')).toThrow('US has no VAT rate')
  })

  it('should be written as people write them', () => {
    expect([2550, 2000, 50, 5, 0, 2105].map(percentText)).toEqual(['25.5', '20', '0.5', '0.05', '0', '21.05'])
  })
})
