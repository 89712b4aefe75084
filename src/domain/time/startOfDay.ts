import { Temporal } from 'temporal-polyfill'

/** The first instant of a calendar date `YYYY-MM-DD` in an IANA zone; midnight, or later where a clock change skips it. */
export function startOfDay({ date, timeZone }: { date: string; timeZone: string }): Date {
  return new Date(Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds)
}
