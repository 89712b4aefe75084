import { describe, expect, it } from 'vitest'
import { startOfDay } from './startOfDay'

describe('startOfDay', () => {
  it.each([
    ['2027-01-08', 'UTC', '2027-01-08T00:00:00.000Z'],
    ['2027-01-08', 'Asia/Kathmandu', '2027-01-07T18:15:00.000Z'],
    ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
  ])('should be where %s begins in %s', (date, timeZone, instant) => {
    expect(startOfDay({ date, timeZone }).toISOString()).toBe(instant)
  })
})
