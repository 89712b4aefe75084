import { describe, expect, it } from 'vitest'
import { monthWeeks, shiftDate, shiftMonth } from './monthWeeks'

describe('monthWeeks', () => {
  it('should lay out a month from Monday to Sunday', () => {
    const weeks = monthWeeks('2026-12')
    expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7])
    expect(weeks[0]).toEqual([
      null,
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
      '2026-12-05',
      '2026-12-06',
    ])
    expect(weeks.flat().filter((date) => date !== null)).toHaveLength(31)
    expect(weeks.at(-1)).toEqual(['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', null, null, null])
  })

  it('should need four rows for a February that begins on a Monday', () => {
    expect(monthWeeks('2027-02')).toHaveLength(4)
  })
})

describe('shiftMonth and shiftDate', () => {
  it('should cross years and leap days', () => {
    expect([shiftMonth('2026-12', 1), shiftMonth('2027-01', -13)]).toEqual(['2027-01', '2025-12'])
    expect([shiftDate('2028-02-28', 1), shiftDate('2027-01-01', -1)]).toEqual(['2028-02-29', '2026-12-31'])
  })
})
