import { DomainError } from '../errors/domainError'
import { type LessonLimits, lessonLimits } from './lessonLimits'
import { mergedWindows } from './mergedWindows'
import { mergeSpans, type Span } from './spans'
import { type DateOverride, teachingHours, type WeeklyWindow } from './teachingHours'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** `[start, end)`, instants. */
export type TimeRange = { start: Date; end: Date }

export type OpenSlotsInput = {
  weekly: readonly WeeklyWindow[]
  overrides: readonly DateOverride[]
  timeOff: readonly TimeRange[]
  /** Bookings that hold their slot, and busy times of connected calendars, without buffer. */
  busy: readonly TimeRange[]
  /** The tutor's IANA zone. */
  timeZone: string
  /** Slots start in `[from, to)`. */
  from: Date
  to: Date
  now: Date
  lengthMinutes: number
  /** Free time before and after every busy time. */
  bufferMinutes: number
  /** A slot starts at least so long after `now`, to the second. */
  minNoticeMinutes: number
  /** A slot starts at most so many times 24 hours after `now`. */
  horizonDays: number
  stepMinutes: number
  /** How much the tutor gives in a day and a week (EX09). Left out when there is no limit. */
  limits?: LessonLimits | null
}

/**
 * Every slot that can be booked now, in order, by the conventions of domain.md section 4: layers weekly hours,
 * overrides, time off, busy; a grid of real minutes from the start of each merged window. The same question decides
 * whether a start may be booked, so what is shown is bookable and the other way round. Depends on its arguments only.
 * @throws DomainError VALIDATION_FAILED for a length or step below a minute, or a time that is not `HH:mm`.
 */
export function openSlots(input: OpenSlotsInput): TimeRange[] {
  const length = assertMinutes('lengthMinutes', input.lengthMinutes)
  const step = assertMinutes('stepMinutes', input.stepMinutes)
  const range = bookableRange(input)
  if (range.start >= range.end) return []
  const blocked = blockedSpans(input)
  const isBeyondLimits = lessonLimits(input)
  const windows = mergedWindows({
    hours: teachingHours(input),
    range: { start: range.start, end: range.end + length },
  })
  const slots: TimeRange[] = []
  let next = 0
  for (const { start: opens, end: closes, anchor } of windows) {
    let start = onGrid(Math.max(opens, range.start), anchor, step)
    while (start + length <= closes && start < range.end) {
      while ((blocked[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1
      const block = blocked[next]
      if (block && block.start < start + length) {
        start = onGrid(block.end, anchor, step)
        continue
      }
      if (!isBeyondLimits(start)) slots.push({ start: new Date(start), end: new Date(start + length) })
      start += step
    }
  }
  return slots
}

/** Where slots may start: the range asked for, cut by notice and horizon. */
function bookableRange({ from, to, now, minNoticeMinutes, horizonDays }: OpenSlotsInput): Span {
  const toTheSecond = Math.floor(now.getTime() / 1000) * 1000
  return {
    start: Math.max(from.getTime(), toTheSecond + minNoticeMinutes * MINUTE),
    end: Math.min(to.getTime(), now.getTime() + horizonDays * DAY + 1),
  }
}

/** Time off as it is, busy times widened by the buffer on both sides. */
function blockedSpans({ timeOff, busy, bufferMinutes }: OpenSlotsInput): Span[] {
  const buffer = bufferMinutes * MINUTE
  const widened = busy
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => ({ start: start.getTime() - buffer, end: end.getTime() + buffer }))
  return mergeSpans([
    ...timeOff.map(({ start, end }) => ({ start: start.getTime(), end: end.getTime() })),
    ...widened,
  ])
}

/** The first point of the grid at or after an instant. */
function onGrid(at: number, anchor: number, step: number): number {
  return anchor + Math.ceil((at - anchor) / step) * step
}

function assertMinutes(field: string, minutes: number): number {
  if (!Number.isInteger(minutes) || minutes < 1) {
    throw new DomainError('VALIDATION_FAILED', `${field} is ${minutes}`, { field })
  }
  return minutes * MINUTE
}
