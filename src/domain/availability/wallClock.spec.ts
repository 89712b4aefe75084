import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { parseClock, wallClock } from './wallClock'

const DAY = 24 * 60 * 60_000

/** Instants at which a zone's clocks change in 2026 and 2027. */
function clockChanges(timeZone: string): number[] {
  const changes: number[] = []
  let at = Temporal.Instant.from('2026-01-01T00:00:00Z').toZonedDateTimeISO(timeZone)
  for (;;) {
    const next = at.getTimeZoneTransition('next')
    if (!next || next.epochMilliseconds >= Date.UTC(2028, 0, 1)) return changes
    changes.push(next.epochMilliseconds)
    at = next
  }
}

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
      for (const change of clockChanges(timeZone)) {
        const [before, after] = [shownAt(change - 1, timeZone) + 1, shownAt(change, timeZone)]
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
