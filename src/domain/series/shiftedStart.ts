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
 * Where another lesson of a series goes when one is moved "this and following": as many days on and to the same time on
 * the wall clock (EX03), whatever the clocks have done in between. Null where the clock skips that hour.
 */
export function shiftedStart({ from, to, start, timezone }: Input): Date | null {
  const zoned = (at: Date) =>
    Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timezone)
  const days = zoned(from).toPlainDate().until(zoned(to).toPlainDate()).total('days')
  const shown = zoned(start).toPlainDate().add({ days }).toPlainDateTime(zoned(to).toPlainTime())
  const target = shown.toZonedDateTime(timezone, { disambiguation: 'earlier' })
  return target.toPlainDateTime().equals(shown) ? new Date(target.epochMilliseconds) : null
}
