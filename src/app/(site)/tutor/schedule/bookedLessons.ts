import type { TimeOffRow } from './dateRows'
import { shiftDate } from './monthWeeks'

/** A promised time on the tutor's clock, `YYYY-MM-DDTHH:mm`, and in words. */
export type BookedLesson = { start: string; end: string; words: string }

type Period = Omit<TimeOffRow, 'index' | 'note'>

/** The lessons a period of time off runs into; none while its days are not both known. */
export function lessonsWithin(lessons: readonly BookedLesson[], period: Period): BookedLesson[] {
  const { first, last, fromTime, untilTime } = period
  if (!first || !last) return []
  const from = `${first}T${fromTime || '00:00'}`
  const until = untilTime ? `${last}T${untilTime}` : `${shiftDate(last, 1)}T00:00`
  return lessons.filter(({ start, end }) => start < until && end > from)
}

/** How many lessons begin on each date. */
export function lessonsByDate(lessons: readonly BookedLesson[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { start } of lessons) {
    const date = start.slice(0, 10)
    counts[date] = (counts[date] ?? 0) + 1
  }
  return counts
}
