import type { Temporal } from 'temporal-polyfill'
import type { Span } from './spans'
import { assertDate, parseClock, wallInstant } from './wallClock'
import { WEEKDAYS, type Weekday } from './weekdays'

/** Wall-clock times `HH:mm` in the tutor's zone; an end before the start is on the next day, `24:00` is midnight. */
export type ClockRange = { start: string; end: string }
export type WeeklyWindow = ClockRange & { day: Weekday }
/** Replaces all windows that start on a local date `YYYY-MM-DD`; no ranges closes it. */
export type DateOverride = { date: string; ranges: readonly ClockRange[] }

type TeachingHoursInput = {
  weekly: readonly WeeklyWindow[]
  overrides: readonly DateOverride[]
  timeZone: string
}

type Minutes = { start: number; end: number }

/** When a tutor teaches, before time off and bookings. */
export type TeachingHours = {
  /** The windows that start on a local date, in no order and not merged. */
  windowsOn: (date: Temporal.PlainDate) => Span[]
  /** The earliest date with an override, `YYYY-MM-DD`; before it every week is the same. */
  firstOverride: string | null
  timeZone: string
}

/**
 * Reads weekly windows and overrides once, for many dates.
 * @throws DomainError VALIDATION_FAILED for a time that is not `HH:mm` or a date that is not `YYYY-MM-DD`.
 */
export function teachingHours({ weekly, overrides, timeZone }: TeachingHoursInput): TeachingHours {
  const byDay = new Map<string, Minutes[]>()
  for (const { day, ...range } of weekly) append(byDay, day, [range])
  const byDate = new Map<string, Minutes[]>()
  for (const { date, ranges } of overrides) append(byDate, assertDate(date), ranges)
  return {
    timeZone,
    firstOverride: [...byDate.keys()].sort()[0] ?? null,
    windowsOn: (date) => {
      const day = WEEKDAYS[date.dayOfWeek - 1] ?? 'mon'
      const ranges = byDate.get(date.toString()) ?? byDay.get(day) ?? []
      return ranges.map((range) => toSpan(range, date, timeZone)).filter(({ start, end }) => start < end)
    },
  }
}

function append(map: Map<string, Minutes[]>, key: string, ranges: readonly ClockRange[]): void {
  const parsed = ranges.map(({ start, end }) => ({ start: parseClock(start), end: parseClock(end) }))
  map.set(key, [...(map.get(key) ?? []), ...parsed.filter(({ start, end }) => start !== end)])
}

function toSpan({ start, end }: Minutes, date: Temporal.PlainDate, timeZone: string): Span {
  const endDate = end < start ? date.add({ days: 1 }) : date
  return {
    start: wallInstant({ date, minutes: start, timeZone, edge: 'start' }),
    end: wallInstant({ date: endDate, minutes: end, timeZone, edge: 'end' }),
  }
}
