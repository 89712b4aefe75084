import { describe, expect, it } from 'vitest'
import { dueForms } from './usThresholds'

const due = (over: Partial<Parameters<typeof dueForms>[0]>) =>
  dueForms({ year: 2026, gross: 0, transactions: 0, net: 0, ...over })

describe('thresholds of form 1099', () => {
  it('should begin at the amount of the year for NEC', () => {
    expect([due({ net: 199_999 }).nec, due({ net: 200_000 }).nec]).toEqual([false, true])
    expect([due({ year: 2025, net: 59_999 }).nec, due({ year: 2025, net: 60_000 }).nec]).toEqual([
      false,
      true,
    ])
  })

  it('should need more than both for K', () => {
    expect(due({ gross: 2_000_001, transactions: 201 }).k).toBe(true)
    expect(due({ gross: 2_000_000, transactions: 201 }).k).toBe(false)
    expect(due({ gross: 2_000_001, transactions: 200 }).k).toBe(false)
  })
})
