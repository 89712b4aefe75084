import { Temporal } from 'temporal-polyfill'
import type { Weekday } from '../availability/weekdays'
import { WEEKDAYS } from '../availability/weekdays'
import { DomainError } from '../errors/domainError'

/** A time of the week on the wall clock of the series' zone. */
export type WeeklyTime = { day: Weekday /** `HH:mm` */; start: string }

export type Occurrence = WeeklyTime & {
  /** `YYYY-MM-DD` in the series' zone. */
  date: string
  /** The instant; null where the clock skips that hour on that date. */
  at: Date | null
}

type Input = {
  weekly: readonly WeeklyTime[]
  /** IANA zone whose wall clock the series follows. */
  timezone: string
  /** The first date on which a lesson may be, `YYYY-MM-DD`. */
  from: string
  count: number
}

/**
 * The lessons of a weekly series, in order: the same wall-clock time week after week, whatever the clocks do in between
 * (NV07). A repeated hour is read as its first; a skipped hour has no instant, so that somebody decides.
 * @throws DomainError VALIDATION_FAILED for a date or time that does not exist, or the same time twice.
 */
export function occurrences({ weekly, timezone, from, count }: Input): Occurrence[] {
  const first = plainDate(from)
  const times = weekly.map((time) => ({
    ...time,
    offset: daysUntil(first, time.day),
    clock: plainTime(time.start),
  }))
  times.sort((a, b) => a.offset - b.offset || Temporal.PlainTime.compare(a.clock, b.clock))
  const isTwice = times.some(
    ({ day, start }, index) => times[index - 1]?.day === day && times[index - 1]?.start === start,
  )
  if (isTwice || times.length === 0)
    throw new DomainError('VALIDATION_FAILED', 'weekly times missing or twice the same', {
      field: 'weekly',
      userMessage: 'Give each time of the week once.',
    })
  return Array.from({ length: count }, (_, index) => {
    const { day, start, offset, clock } = times[index % times.length] as (typeof times)[number]
    const date = first.add({ days: offset + 7 * Math.floor(index / times.length) })
    return { day, start, date: date.toString(), at: instantOf(date.toPlainDateTime(clock), timezone) }
  })
}

/** The instant a wall clock shows a date and time first; null when it never does. */
function instantOf(shown: Temporal.PlainDateTime, timezone: string): Date | null {
  const zoned = shown.toZonedDateTime(timezone, { disambiguation: 'earlier' })
  return zoned.toPlainDateTime().equals(shown) ? new Date(zoned.epochMilliseconds) : null
}

/** Days from a date to the next such day of the week; none when it is one. */
const daysUntil = (date: Temporal.PlainDate, day: Weekday) =>
  (WEEKDAYS.indexOf(day) + 1 - date.dayOfWeek + 7) % 7

function plainDate(text: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    throw new DomainError('VALIDATION_FAILED', `not a date: ${text}`, {
      field: 'from',
      userMessage: 'That date does not exist. Choose another one.',
    })
  }
}

function plainTime(text: string): Temporal.PlainTime {
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) return Temporal.PlainTime.from(text)
  throw new DomainError('VALIDATION_FAILED', `not a time of day: ${text}`, {
    field: 'weekly',
    userMessage: 'Enter times as hours and minutes, such as 09:30.',
  })
}
