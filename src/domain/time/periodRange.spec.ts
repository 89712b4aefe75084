import { describe, expect, it } from 'vitest'
import { periodRange } from './periodRange'

const iso = (period: string) => {
  const range = periodRange(period)
  return range && [range.from.toISOString().slice(0, 10), range.to.toISOString().slice(0, 10)]
}

describe('periods of the books', () => {
  it('should be months, quarters and years in UTC, half open', () => {
    expect(iso('2026-12')).toEqual(['2026-12-01', '2027-01-01'])
    expect(iso('2026-Q4')).toEqual(['2026-10-01', '2027-01-01'])
    expect(iso('2026-Q1')).toEqual(['2026-01-01', '2026-04-01'])
    expect(iso('2026')).toEqual(['2026-01-01', '2027-01-01'])
  })

  it('should be nothing else', () => {
    for (const text of ['2026-13', '2026-Q5', '26', '2026-1', '', 'x', '2026-11-01'])
      expect(iso(text), text).toBeNull()
  })
})
