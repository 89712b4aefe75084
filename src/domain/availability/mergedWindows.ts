import { type CalendarDay, localDay, parseDay } from './calendarDay'
import { mergeSpans, type Span } from './spans'
import type { TeachingHours } from './teachingHours'

/** Where the grid of a tutor who has always taught around the clock begins: a Monday, midnight in the tutor's zone. */
const EVER_SINCE = parseDay('2024-01-01')

/** No clock change hides the same closed time two weeks in a row, so hours without a break for longer never end. */
const UNBROKEN_DAYS = 21

/** A date the calendar skipped (Apia, 30 December 2011) has no windows, yet its neighbours touch. */
const LONGEST_SKIP_DAYS = 2

/** A window as long as hours without a break make it; slots lie on `anchor + k × step`. */
type MergedWindow = Span & { anchor: number }

type MergedWindowsInput = { hours: TeachingHours; range: Span }

/**
 * The tutor's hours as merged windows that meet `range`, whole: a window that begins before the range keeps its own
 * start, or the grid would depend on what was asked for (domain.md section 4).
 */
export function mergedWindows({ hours, range }: MergedWindowsInput): MergedWindow[] {
  const first = localDay(range.start, hours.timeZone) - LONGEST_SKIP_DAYS
  const last = localDay(range.end, hours.timeZone) + LONGEST_SKIP_DAYS
  const spans: Span[] = []
  for (let day = first; day <= last; day += 1) spans.push(...hours.windowsOn(day))
  return mergeSpans(spans)
    .filter(({ start, end }) => start < range.end && end > range.start)
    .map((window, index) =>
      index === 0 ? extendBack(window, first, hours) : { ...window, anchor: window.start },
    )
}

/** Follows a window back, day by day, to where the tutor's hours began. */
function extendBack(window: Span, first: CalendarDay, hours: TeachingHours): MergedWindow {
  const limit = Math.min(first, hours.firstOverride) - UNBROKEN_DAYS
  let whole = window
  let daysWithout = 0
  for (let day = first - 1; daysWithout < LONGEST_SKIP_DAYS; day -= 1) {
    if (day < limit) return { ...whole, anchor: hours.clock({ day: EVER_SINCE, minutes: 0, edge: 'start' }) }
    const longer = mergeSpans([...hours.windowsOn(day), whole]).at(-1) ?? whole
    daysWithout = longer.start < whole.start ? 0 : daysWithout + 1
    whole = longer
  }
  return { ...whole, anchor: whole.start }
}
