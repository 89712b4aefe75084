import { Temporal } from 'temporal-polyfill'

/** A stretch of lessons that somebody's own clock shows at another time than the usual one. */
export type ClockShift = {
  /** Start of the first and of the last lesson of the stretch. */
  first: Date
  last: Date
  lessons: number
  /** How much later the clock shows them, minutes; negative is earlier. */
  minutes: number
}

type Input = {
  starts: readonly Date[]
  /** The zone whose wall clock the series follows. */
  seriesZone: string
  /** The zone of the person who is told. */
  ownZone: string
}

/**
 * When a series moves on somebody's clock because their zone and the series' do not change on the same date (NV07): 8 to
 * 29 March between New York and Berlin. The usual distance is the one of most lessons, of the first when even. Nothing
 * for a person who lives by the clock of the series.
 */
export function clockShifts({ starts, seriesZone, ownZone }: Input): ClockShift[] {
  const lessons = starts.map((start) => ({
    start,
    apart: offset(start, ownZone) - offset(start, seriesZone),
  }))
  const usual = mostFrequent(lessons.map(({ apart }) => apart))
  const shifts: ClockShift[] = []
  let isOpen = false
  for (const { start, apart } of lessons) {
    const minutes = apart - usual
    const current = shifts.at(-1)
    if (minutes !== 0 && isOpen && current?.minutes === minutes) {
      current.last = start
      current.lessons += 1
    } else if (minutes !== 0) shifts.push({ first: start, last: start, lessons: 1, minutes })
    isOpen = minutes !== 0
  }
  return shifts
}

/** Minutes by which a zone is ahead of UTC at an instant. */
const offset = (at: Date, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).offsetNanoseconds / 60e9

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [values[0] ?? 0, 0])[0]
}
