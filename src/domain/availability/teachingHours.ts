import { type CalendarDay, parseDay, weekdayOf } from './calendarDay'
import type { Span } from './spans'
import { parseClock, type WallClock, wallClock } from './wallClock'
import type { Weekday } from './weekdays'

/** Wall-clock times `HH:mm` in the tutor's zone; an end before the start is on the next day, `24:00` is midnight. */
type ClockRange = { start: string; end: string }
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
  windowsOn: (day: CalendarDay) => Span[]
  /** The earliest date with an override; before it every week is the same. */
  firstOverride: CalendarDay
  timeZone: string
  clock: WallClock
}

/**
 * Reads weekly windows and overrides once, for many dates.
 * @throws DomainError VALIDATION_FAILED for a time that is not `HH:mm` or a date that is not `YYYY-MM-DD`.
 */
export function teachingHours({ weekly, overrides, timeZone }: TeachingHoursInput): TeachingHours {
  const byWeekday = new Map<Weekday, Minutes[]>()
  for (const { day, ...range } of weekly) append(byWeekday, day, [range])
  const byDate = new Map<CalendarDay, Minutes[]>()
  for (const { date, ranges } of overrides) append(byDate, parseDay(date), ranges)
  const clock = wallClock(timeZone)
  return {
    timeZone,
    clock,
    firstOverride: Math.min(...byDate.keys()),
    windowsOn: (day) =>
      (byDate.get(day) ?? byWeekday.get(weekdayOf(day)) ?? []).map((range) => toSpan(range, day, clock)),
  }
}

function append<K>(map: Map<K, Minutes[]>, key: K, ranges: readonly ClockRange[]): void {
  const parsed = ranges.map(({ start, end }) => ({ start: parseClock(start), end: parseClock(end) }))
  map.set(key, [...(map.get(key) ?? []), ...parsed.filter(({ start, end }) => start !== end)])
}

function toSpan({ start, end }: Minutes, day: CalendarDay, clock: WallClock): Span {
  return {
    start: clock({ day, minutes: start, edge: 'start' }),
    end: clock({ day: end < start ? day + 1 : day, minutes: end, edge: 'end' }),
  }
}
