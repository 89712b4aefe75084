import { describe, expect, it } from 'vitest'
import { formatInstant, formatInstantRange, formatLocalDate, localDate } from './formatInstant'
import { zoneLabel } from './zoneLabel'

const INSTANT = new Date('2026-03-03T18:30:00Z')

describe('formatInstant', () => {
  it.each([
    ['full', 'Wednesday 4 March 2026, 02:30'],
    ['dateTime', 'Wed 4 Mar 2026, 02:30'],
    ['dayTime', 'Wed 4 Mar, 02:30'],
    ['weekdayTime', 'Wed 02:30'],
    ['dateLong', 'Wednesday 4 March'],
    ['date', 'Wed 4 Mar'],
    ['dateYear', '4 March 2026'],
    ['monthYear', 'March 2026'],
    ['time', '02:30'],
  ] as const)('should write %s on the clock of the zone', (style, text) => {
    expect(formatInstant({ instant: INSTANT, timeZone: 'Asia/Manila', style })).toBe(text)
  })

  it('should write midnight as 00:00', () => {
    expect(formatInstant({ instant: '2026-03-03T00:00:00Z', timeZone: 'UTC', style: 'time' })).toBe('00:00')
  })

  it('should refuse an unknown zone', () => {
    expect(() => formatInstant({ instant: INSTANT, timeZone: 'Mars/Base', style: 'time' })).toThrow(
      RangeError,
    )
  })
})

describe('formatInstantRange', () => {
  it('should name the day once', () => {
    const range = { start: INSTANT, end: '2026-03-03T19:30:00Z', timeZone: 'UTC' }
    expect(formatInstantRange(range)).toBe('Tue 3 Mar 2026, 18:30 to 19:30')
  })

  it('should say when it ends on the next day of the reader', () => {
    const range = { start: '2026-03-03T23:30:00Z', end: '2026-03-04T00:30:00Z', timeZone: 'UTC' }
    expect(formatInstantRange(range)).toBe('Tue 3 Mar 2026, 23:30 to 00:30 (next day)')
  })
})

describe('localDate', () => {
  it('should be the date of the zone, not of UTC', () => {
    expect(localDate('2026-03-03T01:00:00Z', 'America/New_York')).toBe('2026-03-02')
    expect(localDate('2026-03-03T23:00:00Z', 'Asia/Manila')).toBe('2026-03-04')
  })
})

describe('formatLocalDate', () => {
  it('should write a calendar date without moving it', () => {
    expect(formatLocalDate('2026-03-08', 'date')).toBe('Sun 8 Mar')
  })
})

describe('zoneLabel', () => {
  it('should follow the clock change', () => {
    const timeZone = 'America/New_York'
    expect(zoneLabel({ timeZone, instant: '2026-03-08T06:59:00Z' })).toBe('New York (GMT-5)')
    expect(zoneLabel({ timeZone, instant: '2026-03-08T07:00:00Z' })).toBe('New York (GMT-4)')
  })
})
