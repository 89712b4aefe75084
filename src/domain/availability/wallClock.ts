import { Temporal } from 'temporal-polyfill'
import { DomainError } from '../errors/domainError'

const MINUTES_A_DAY = 1440

/**
 * Minutes after midnight of `HH:mm`, `24:00` included.
 * @throws DomainError VALIDATION_FAILED when that is not a time of day.
 */
export function parseClock(text: string): number {
  const match = /^(\d{2}):(\d{2})$/.exec(text)
  const hours = Number(match?.[1])
  const minutes = hours * 60 + Number(match?.[2])
  if (!match || Number(match[2]) > 59 || minutes > MINUTES_A_DAY) {
    throw new DomainError('VALIDATION_FAILED', `not a time of day: ${text}`, {
      userMessage: 'Enter times as hours and minutes, such as 09:30.',
    })
  }
  return minutes
}

/** `YYYY-MM-DD` of the calendar. @throws DomainError VALIDATION_FAILED when there is no such date. */
export function assertDate(text: string): string {
  try {
    if (Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text) return text
  } catch {
    // Not a date at all: refused below like a date that is written differently.
  }
  throw new DomainError('VALIDATION_FAILED', `not a date: ${text}`, {
    userMessage: 'That date does not exist. Choose another one.',
    field: 'date',
  })
}

type WallInstantInput = {
  date: Temporal.PlainDate
  /** After midnight of that date; 1440 is the next midnight. */
  minutes: number
  /** IANA name. */
  timeZone: string
  /** Which side of a window this is: in a repeated hour a start takes the earlier reading, an end the later one. */
  edge: 'start' | 'end'
}

/**
 * The instant a wall clock shows a time, in milliseconds since 1970. A time inside a gap is the gap's end
 * (domain.md section 4 "Clock changes").
 */
export function wallInstant({ date, minutes, timeZone, edge }: WallInstantInput): number {
  const day = minutes === MINUTES_A_DAY ? date.add({ days: 1 }) : date
  const rest = minutes % MINUTES_A_DAY
  const wall = day.toPlainDateTime({ hour: Math.floor(rest / 60), minute: rest % 60 })
  const early = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  const isInGap = !early.toPlainDateTime().equals(wall)
  if (isInGap) return early.getTimeZoneTransition('next')?.epochMilliseconds ?? early.epochMilliseconds
  if (edge === 'start') return early.epochMilliseconds
  return wall.toZonedDateTime(timeZone, { disambiguation: 'later' }).epochMilliseconds
}

/** The date a wall clock in the zone shows at an instant given in milliseconds since 1970. */
export function localDate(at: number, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate()
}
