import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { clockChanges } from './clockChanges.fixture'
import { parseClock, wallClock } from './wallClock'

const DAY = 24 * 60 * 60_000
const YEARS = { from: new Date('2024-01-01'), to: new Date('2036-01-01') }

/** Wall-clock time an instant is shown as, in milliseconds as if it were UTC. */
function shownAt(instant: number, timeZone: string): number {
  return (
    instant +
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e6
  )
}

describe('wallClock', () => {
  it('should read every time around every clock change of every zone as an instant that shows it, or as the gap’s end', () => {
    for (const timeZone of Intl.supportedValuesOf('timeZone')) {
      const clock = wallClock(timeZone)
      for (const { at: change, before, after } of clockChanges({ timeZone, ...YEARS })) {
        const [low, high] = [Math.min(before, after), Math.max(before, after)]
        for (const wall of [
          low - 2 * DAY - 60_000,
          low - 60_000,
          low,
          (low + high) / 2,
          high - 60_000,
          high,
          high + 2 * DAY,
        ]) {
          const day = Math.floor(wall / DAY)
          const time = { day, minutes: (wall - day * DAY) / 60_000 }
          const [start, end] = [clock({ ...time, edge: 'start' }), clock({ ...time, edge: 'end' })]
          const isInGap = after > before && wall >= low && wall < high
          const isRepeated = after < before && wall >= low && wall < high
          expect([shownAt(start, timeZone), shownAt(end, timeZone)], timeZone).toEqual(
            isInGap ? [after, after] : [wall, wall],
          )
          expect(end - start, timeZone).toBe(isRepeated ? high - low : 0)
          expect(start < change, timeZone).toBe(
            isRepeated || wall < Math.min(low, high) || (after < before && wall < high),
          )
        }
      }
    }
  })

  it('should read 24:00 as the next midnight', () => {
    const clock = wallClock('Asia/Kathmandu')
    expect(clock({ day: 20_000, minutes: 1440, edge: 'end' })).toBe(
      clock({ day: 20_001, minutes: 0, edge: 'end' }),
    )
  })
})

describe('parseClock', () => {
  it('should count the minutes of a day, 24:00 included', () => {
    expect(['00:00', '09:05', '23:59', '24:00'].map(parseClock)).toEqual([0, 545, 1439, 1440])
  })

  it.each(['24:01', '12:60', '9:00', '09.00', '', '-1:00'])('should refuse "%s"', (text) => {
    expect(() => parseClock(text)).toThrow(expect.objectContaining({ code: 'VALIDATION_FAILED' }))
  })
})
