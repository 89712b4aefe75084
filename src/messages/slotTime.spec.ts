import { describe, expect, it } from 'vitest'
import { slotTime } from './slotTime'

const at = (instant: string, timeZone: string) => slotTime({ instant, timeZone })

describe('slotTime', () => {
  it('should tell the two readings of a repeated hour apart', () => {
    const zone = 'America/New_York'
    expect(at('2026-11-01T05:30:00Z', zone)).toBe('01:30 (GMT-4)')
    expect(at('2026-11-01T06:30:00Z', zone)).toBe('01:30 (GMT-5)')
    expect(at('2026-11-01T04:59:00Z', zone)).toBe('00:59')
    expect(at('2026-11-01T07:00:00Z', zone)).toBe('02:00')
  })

  it('should do so in a full date', () => {
    const slot = { instant: '2026-11-01T06:30:00Z', timeZone: 'America/New_York', style: 'full' } as const
    expect(slotTime(slot)).toBe('Sunday 1 November 2026, 01:30 (GMT-5)')
  })

  it('should do so where clocks go back by half an hour or by two', () => {
    expect(at('2026-04-04T14:45:00Z', 'Australia/Lord_Howe')).toBe('01:45 (GMT+11)')
    expect(at('2026-04-04T15:15:00Z', 'Australia/Lord_Howe')).toBe('01:45 (GMT+10:30)')
    expect(at('2026-10-25T00:00:00Z', 'Antarctica/Troll')).toBe('02:00 (GMT+2)')
    expect(at('2026-10-25T02:00:00Z', 'Antarctica/Troll')).toBe('02:00 (GMT+0)')
  })

  it('should say the time alone on every other day, also when a clock skips an hour', () => {
    expect(at('2026-11-02T06:30:00Z', 'America/New_York')).toBe('01:30')
    expect(at('2026-03-08T07:30:00Z', 'America/New_York')).toBe('03:30')
    expect(at('2026-11-01T06:30:00Z', 'Asia/Kathmandu')).toBe('12:15')
  })
})
