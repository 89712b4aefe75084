import { t } from './t'

/** How much of an instant is said. Hours are always 24-hour: one reading in every country. */
export type InstantStyle =
  | 'full' // Tuesday 3 March 2026, 14:00
  | 'dateTime' // Tue 3 Mar 2026, 14:00
  | 'dayTime' // Tue 3 Mar, 14:00
  | 'weekdayTime' // Tue 14:00
  | 'dateLong' // Tuesday 3 March
  | 'date' // Tue 3 Mar
  | 'dateYear' // 3 March 2026
  | 'monthYear' // March 2026
  | 'time' // 14:00

type InstantInput = { instant: Date | string; timeZone: string; style: InstantStyle }

const LONG: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }
const SHORT: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
}

/**
 * Writes an instant as a person in `timeZone` (IANA) reads it. The server's own zone and clock play no
 * part, so a page renders the same wherever it runs.
 * @throws RangeError for an unknown zone or an instant that is no date.
 */
export function formatInstant({ instant, timeZone, style }: InstantInput): string {
  const long = parts(instant, timeZone, LONG)
  const short = parts(instant, timeZone, SHORT)
  const time = formatTime(instant, timeZone)
  switch (style) {
    case 'full':
      return `${long.weekday} ${long.day} ${long.month} ${long.year}, ${time}`
    case 'dateTime':
      return `${short.weekday} ${short.day} ${short.month} ${short.year}, ${time}`
    case 'dayTime':
      return `${short.weekday} ${short.day} ${short.month}, ${time}`
    case 'weekdayTime':
      return `${short.weekday} ${time}`
    case 'dateLong':
      return `${long.weekday} ${long.day} ${long.month}`
    case 'date':
      return `${short.weekday} ${short.day} ${short.month}`
    case 'dateYear':
      return `${long.day} ${long.month} ${long.year}`
    case 'monthYear':
      return `${long.month} ${long.year}`
    case 'time':
      return time
  }
}

/** `Tue 3 Mar 2026, 14:00 to 15:00`; a lesson past midnight says `23:30 to 00:30 (next day)`. */
export function formatInstantRange(range: {
  start: Date | string
  end: Date | string
  timeZone: string
}): string {
  const { start, end, timeZone } = range
  const from = formatInstant({ instant: start, timeZone, style: 'dateTime' })
  const to = formatTime(end, timeZone)
  const sameDay = localDate(start, timeZone) === localDate(end, timeZone)
  return sameDay ? t('time.range', { from, to }) : t('time.rangeNextDay', { from, to })
}

/** The calendar date of an instant in a zone, `YYYY-MM-DD`: the key slots and days are grouped by. */
export function localDate(instant: Date | string, timeZone: string): string {
  const p = parts(instant, timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' })
  return `${p.year}-${p.month}-${p.day}`
}

/** A calendar date `YYYY-MM-DD` (no zone) in words, for day headings. */
export function formatLocalDate(date: string, style: InstantStyle): string {
  return formatInstant({ instant: `${date}T12:00:00Z`, timeZone: 'UTC', style })
}

function formatTime(instant: Date | string, timeZone: string): string {
  const p = parts(instant, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return `${p.hour}:${p.minute}`
}

function parts(instant: Date | string, timeZone: string, options: Intl.DateTimeFormatOptions) {
  const format = formatterFor(timeZone, options)
  const found: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {}
  for (const part of format.formatToParts(typeof instant === 'string' ? new Date(instant) : instant)) {
    found[part.type] = part.value
  }
  return found
}

// Building a formatter costs far more than using it, and a page of slots uses hundreds.
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterFor(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${timeZone} ${Object.values(options).join(' ')}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', { ...options, timeZone })
  if (formatters.size < 2000) formatters.set(key, made)
  return made
}
