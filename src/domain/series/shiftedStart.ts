import { Temporal } from 'temporal-polyfill'

type Input = {
  /** The lesson that is moved, and where to. */
  from: Date
  to: Date
  /** Another lesson of the series. */
  start: Date
  /** The zone whose wall clock the series follows. */
  timezone: string
}

/**
 * Where another lesson of a series goes when one is moved "this and following": by as many days and hours on the wall
 * clock (EX03), whatever the clocks have done in between; a Monday and a Thursday lesson stay as far apart as they were.
 * Null where the clock skips that hour.
 */
export function shiftedStart({ from, to, start, timezone }: Input): Date | null {
  const shown = (at: Date) =>
    Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timezone).toPlainDateTime()
  const target = shown(start).add(shown(from).until(shown(to), { largestUnit: 'day' }))
  const zoned = target.toZonedDateTime(timezone, { disambiguation: 'earlier' })
  return zoned.toPlainDateTime().equals(target) ? new Date(zoned.epochMilliseconds) : null
}
