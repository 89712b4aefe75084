import { Temporal } from 'temporal-polyfill'
import { mergeSpans, type Span } from './spans'
import type { TeachingHours } from './teachingHours'
import { localDate, wallInstant } from './wallClock'

/** Where the grid of a tutor who has always taught around the clock begins: a Monday, midnight in the tutor's zone. */
const EVER_SINCE = Temporal.PlainDate.from('2024-01-01')

/** No clock change hides the same closed time two weeks in a row, so hours without a break for longer never end. */
const UNBROKEN_DAYS = 21

/** A date the calendar skipped (Apia, 30 December 2011) has no windows, yet its neighbours touch. */
const LONGEST_SKIP_DAYS = 2

/** A window as long as hours without a break make it; slots lie on `anchor + k × step`. */
export type MergedWindow = Span & { anchor: number }

type MergedWindowsInput = { hours: TeachingHours; range: Span }

/**
 * The tutor's hours as merged windows that meet `range`, whole: a window that begins before the range keeps its own
 * start, or the grid would depend on what was asked for (domain.md section 4).
 */
export function mergedWindows({ hours, range }: MergedWindowsInput): MergedWindow[] {
  const first = localDate(range.start, hours.timeZone).subtract({ days: LONGEST_SKIP_DAYS })
  const last = localDate(range.end, hours.timeZone).add({ days: LONGEST_SKIP_DAYS })
  const spans: Span[] = []
  for (let date = first; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    spans.push(...hours.windowsOn(date))
  }
  return mergeSpans(spans)
    .filter(({ start, end }) => start < range.end && end > range.start)
    .map((window, index) =>
      index === 0 ? extendBack(window, first, hours) : { ...window, anchor: window.start },
    )
}

/** Follows a window back, day by day, to where the tutor's hours began. */
function extendBack(window: Span, first: Temporal.PlainDate, hours: TeachingHours): MergedWindow {
  const sameWeeks =
    hours.firstOverride && hours.firstOverride < first.toString() ? hours.firstOverride : first
  const limit = Temporal.PlainDate.from(sameWeeks).subtract({ days: UNBROKEN_DAYS })
  let whole = window
  let daysWithout = 0
  for (
    let date = first.subtract({ days: 1 });
    daysWithout < LONGEST_SKIP_DAYS;
    date = date.subtract({ days: 1 })
  ) {
    if (Temporal.PlainDate.compare(date, limit) < 0) {
      return {
        ...whole,
        anchor: wallInstant({ date: EVER_SINCE, minutes: 0, timeZone: hours.timeZone, edge: 'start' }),
      }
    }
    const longer = mergeSpans([...hours.windowsOn(date), whole]).at(-1) ?? whole
    daysWithout = longer.start < whole.start ? 0 : daysWithout + 1
    whole = longer
  }
  return { ...whole, anchor: whole.start }
}
