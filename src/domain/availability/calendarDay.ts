import { Temporal } from 'temporal-polyfill'
import { DomainError } from '../errors/domainError'
import { WEEKDAYS, type Weekday } from './weekdays'

/** A date of the calendar, in no zone: whole days since 1 January 1970. */
export type CalendarDay = number

const DAY = 24 * 60 * 60_000
/** 5 January 1970. */
const FIRST_MONDAY: CalendarDay = 4

/**
 * Reads `YYYY-MM-DD`.
 * @throws DomainError VALIDATION_FAILED when there is no such date.
 */
export function parseDay(date: string): CalendarDay {
  const day = Date.parse(`${date}T00:00:00Z`) / DAY
  if (Number.isInteger(day) && dayText(day) === date) return day
  throw new DomainError('VALIDATION_FAILED', `not a date: ${date}`, {
    userMessage: 'That date does not exist. Choose another one.',
    field: 'date',
  })
}

/** The day of the week. */
export function weekdayOf(day: CalendarDay): Weekday {
  return WEEKDAYS[(((day - FIRST_MONDAY) % 7) + 7) % 7] ?? 'mon'
}

/** Which week from Monday to Sunday a day lies in: weeks since the first Monday of 1970. */
export function weekOf(day: CalendarDay): number {
  return Math.floor((day - FIRST_MONDAY) / 7)
}

/** The date a wall clock in the zone shows at an instant given in milliseconds since 1970. */
export function localDay(at: number, timeZone: string): CalendarDay {
  const { year, month, day } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)
  return Date.UTC(year, month - 1, day) / DAY
}

function dayText(day: CalendarDay): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}
