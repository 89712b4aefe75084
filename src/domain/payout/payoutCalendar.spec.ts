import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../time/instants'
import { addBusinessDays, lastPayoutRun, nextPayoutRun } from './payoutCalendar'

const instant = fc.date({
  min: new Date('2026-01-01T00:00:00Z'),
  max: new Date('2030-01-01T00:00:00Z'),
  noInvalidDate: true,
})

describe('the weekly run', () => {
  it.each([
    ['2026-11-30T05:59:59.999Z', '2026-11-23T06:00:00.000Z'],
    ['2026-11-30T06:00:00.000Z', '2026-11-30T06:00:00.000Z'],
    ['2026-12-06T23:00:00.000Z', '2026-11-30T06:00:00.000Z'],
  ])('should be at or before %s on %s', (now, due) => {
    expect(lastPayoutRun(new Date(now)).toISOString()).toBe(due)
  })

  it('should be a Monday, 06:00 UTC, at most a week ago, and the next one a week later', () => {
    fc.assert(
      fc.property(instant, (now) => {
        const last = lastPayoutRun(now)
        expect([last.getUTCDay(), last.getUTCHours(), last.getUTCMinutes()]).toEqual([1, 6, 0])
        expect(last <= now && now < nextPayoutRun(now)).toBe(true)
        expect(nextPayoutRun(now)).toEqual(addDays(last, 7))
      }),
    )
  })
})

describe('addBusinessDays', () => {
  it('should pass over weekends and keep the time of day', () => {
    const friday = new Date('2026-11-27T10:00:00Z')
    expect(addBusinessDays(friday, 1).toISOString()).toBe('2026-11-30T10:00:00.000Z')
    expect(addBusinessDays(friday, 3).toISOString()).toBe('2026-12-02T10:00:00.000Z')
    expect(addBusinessDays(friday, 0)).toEqual(friday)
  })

  it('should never end on a weekend', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 12 }), (at, days) => {
        expect(addBusinessDays(at, days).getUTCDay() % 6).not.toBe(0)
      }),
    )
  })
})
