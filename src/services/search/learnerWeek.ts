import { Temporal } from 'temporal-polyfill'
import { parseClock } from '@/domain/availability/wallClock'
import { WEEKDAYS, type Weekday } from '@/domain/availability/weekdays'
import type { TimeWish } from '@/domain/search/timeWish'

/** Minutes of a tutor's week, Monday midnight is 0; `end` may lie beyond the week's last minute. */
export type WeekSpan = { zone: string; day: Weekday; start: number; end: number }

const MINUTE = 60_000
const DAY = 1440 * MINUTE

type LearnerWeekInput = { wish: TimeWish; timeZone: string; tutorZones: readonly string[]; now: Date }

/**
 * What a learner's wish is on the clocks of the tutors, at the offsets of the seven days that follow `now`.
 * One span for every wished day and every zone.
 */
export function learnerWeek({ wish, timeZone, tutorZones, now }: LearnerWeekInput): WeekSpan[] {
  const start = parseClock(wish.from ?? '00:00')
  const end = parseClock(wish.to ?? '24:00')
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
  const spans: WeekSpan[] = []
  for (let ahead = 0; ahead < WEEKDAYS.length; ahead += 1) {
    const date = today.add({ days: ahead })
    const day = WEEKDAYS[date.dayOfWeek - 1] ?? 'mon'
    if (wish.day && wish.day !== day) continue
    const opens = instantOf(date, start, timeZone)
    const closes = instantOf(end <= start ? date.add({ days: 1 }) : date, end, timeZone)
    for (const zone of tutorZones) {
      const begin = minuteOfWeek(opens, zone)
      spans.push({ zone, day, start: begin, end: begin + Math.round((closes - opens) / MINUTE) })
    }
  }
  return spans
}

function instantOf(date: Temporal.PlainDate, minutes: number, timeZone: string): number {
  const midnight = date.toPlainDateTime()
  return midnight.add({ minutes }).toZonedDateTime(timeZone).epochMilliseconds
}

function minuteOfWeek(at: number, zone: string): number {
  const minutes = Math.floor((at + offsetOn(Math.floor(at / DAY), zone)) / MINUTE)
  return (minutes + THURSDAY) % (7 * 1440)
}

/** 1 January 1970 was a Thursday: minutes of a week before it. */
const THURSDAY = 3 * 1440

// Asking the calendar costs far more than remembering, and all searches of a day ask for the same few zones.
const offsets = new Map<string, number>()

/** A zone's offset from UTC in milliseconds at the beginning of a day (UTC, counted from 1970). */
function offsetOn(day: number, zone: string): number {
  const key = `${zone} ${day}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  if (offsets.size > 5000) offsets.clear()
  const offset =
    Temporal.Instant.fromEpochMilliseconds(day * DAY).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6
  offsets.set(key, offset)
  return offset
}
