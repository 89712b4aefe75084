import { Temporal } from 'temporal-polyfill'
import { DomainError } from '../errors/domainError'
import type { CalendarDay } from './calendarDay'

const MINUTES_A_DAY = 1440
const MINUTE = 60_000
const DAY = MINUTES_A_DAY * MINUTE

/**
 * Minutes after midnight of `HH:mm`, `24:00` included.
 * @throws DomainError VALIDATION_FAILED when that is not a time of day.
 */
export function parseClock(text: string): number {
  const match = /^(\d{2}):(\d{2})$/.exec(text)
  const minutes = Number(match?.[1]) * 60 + Number(match?.[2])
  if (!match || Number(match[2]) > 59 || minutes > MINUTES_A_DAY) {
    throw new DomainError('VALIDATION_FAILED', `not a time of day: ${text}`, {
      userMessage: 'Enter times as hours and minutes, such as 09:30.',
    })
  }
  return minutes
}

type WallTime = {
  day: CalendarDay
  /** After midnight of that day; 1440 is the next midnight. */
  minutes: number
  /** Which side of a window this is: in a repeated hour a start takes the earlier reading, an end the later one. */
  edge: 'start' | 'end'
}

/** Gives the instant a wall clock shows a time, in milliseconds since 1970. */
export type WallClock = (time: WallTime) => number

/** A time with one offset, a good way from the clock changes around it. */
type Steady = { from: number; until: number; offset: number }

/**
 * The wall clock of an IANA zone. A time inside a gap is the gap's end (domain.md section 4 "Clock changes"). Away from
 * clock changes the answer is a subtraction, much faster than asking the calendar.
 */
export function wallClock(timeZone: string): WallClock {
  let steady: Steady = { from: 0, until: 0, offset: 0 }
  const isSteadyAt = (wall: number) =>
    wall - steady.offset >= steady.from && wall - steady.offset < steady.until
  return (time) => {
    const wall = time.day * DAY + time.minutes * MINUTE
    if (!isSteadyAt(wall)) steady = steadyAround(wall, timeZone)
    return isSteadyAt(wall) ? wall - steady.offset : byCalendar(wall, time.edge, timeZone)
  }
}

/**
 * Two days of distance are more than any two offsets differ, so no reading of a time lies across a change. A
 * millisecond later, because a change at this very instant counts as neither previous nor next.
 */
function steadyAround(at: number, timeZone: string): Steady {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at + 1).toZonedDateTimeISO(timeZone)
  const before = zoned.getTimeZoneTransition('previous')?.epochMilliseconds ?? Number.NEGATIVE_INFINITY
  const after = zoned.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY
  return { from: before + 2 * DAY, until: after - 2 * DAY, offset: zoned.offsetNanoseconds / 1_000_000 }
}

/** `wall` is what the clock shows, as if it showed UTC. */
function byCalendar(wall: number, edge: WallTime['edge'], timeZone: string): number {
  const shown = Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC').toPlainDateTime()
  const early = shown.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  const isInGap = !early.toPlainDateTime().equals(shown)
  if (isInGap) return early.getTimeZoneTransition('next')?.epochMilliseconds ?? early.epochMilliseconds
  if (edge === 'start') return early.epochMilliseconds
  return shown.toZonedDateTime(timeZone, { disambiguation: 'later' }).epochMilliseconds
}
