import { localDay, weekOf } from './calendarDay'

/** At most so many lessons, and so many minutes of lessons; left out or null when there is no such limit. */
export type LessonLimit = { lessons?: number | null; minutes?: number | null }

/** How much a tutor gives at most (EX09), and what is booked already. */
export type LessonLimits = {
  /** On a local date. */
  day: LessonLimit
  /** From Monday to Sunday of the local calendar. */
  week: LessonLimit
  /** Lessons that count, on the date and in the week in which they begin. */
  booked: readonly { start: Date; end: Date }[]
}

type Asked = { limits?: LessonLimits | null; timeZone: string; lengthMinutes: number }

const MINUTE = 60_000

/**
 * Whether one more lesson of that length, from an instant in milliseconds on, would be more than the tutor gives in
 * its day or its week. Asks the calendar only while some day or week is full.
 */
export function lessonLimits({ limits, timeZone, lengthMinutes }: Asked): (start: number) => boolean {
  if (!limits || !(isSet(limits.day) || isSet(limits.week))) return () => false
  const { day, week, booked } = limits
  if ([day, week].some((limit) => isOver(limit, { lessons: 1, minutes: lengthMinutes }))) return () => true
  const lessons = booked.map(({ start, end }) => ({
    day: localDay(start.getTime(), timeZone),
    minutes: (end.getTime() - start.getTime()) / MINUTE,
  }))
  const fullDays = fullPeriods({ limit: day, lessons, periodOf: (date) => date, lengthMinutes })
  const fullWeeks = fullPeriods({ limit: week, lessons, periodOf: weekOf, lengthMinutes })
  if (fullDays.size === 0 && fullWeeks.size === 0) return () => false
  return (start) => {
    const date = localDay(start, timeZone)
    return fullDays.has(date) || fullWeeks.has(weekOf(date))
  }
}

type Amount = { lessons: number; minutes: number }
type Counting = {
  limit: LessonLimit
  lessons: readonly { day: number; minutes: number }[]
  periodOf: (day: number) => number
  lengthMinutes: number
}

/** The days or weeks in which one more lesson of the length has no room. */
function fullPeriods({ limit, lessons, periodOf, lengthMinutes }: Counting): Set<number> {
  const amounts = new Map<number, Amount>()
  for (const { day, minutes } of lessons) {
    const period = periodOf(day)
    const before = amounts.get(period) ?? { lessons: 0, minutes: 0 }
    amounts.set(period, { lessons: before.lessons + 1, minutes: before.minutes + minutes })
  }
  const full = [...amounts].filter(([, { lessons: count, minutes }]) =>
    isOver(limit, { lessons: count + 1, minutes: minutes + lengthMinutes }),
  )
  return new Set(full.map(([period]) => period))
}

const isSet = ({ lessons, minutes }: LessonLimit) => (lessons ?? minutes ?? null) !== null

const isOver = ({ lessons, minutes }: LessonLimit, amount: Amount) =>
  amount.lessons > (lessons ?? Number.POSITIVE_INFINITY) ||
  amount.minutes > (minutes ?? Number.POSITIVE_INFINITY)
