import type { Weekday } from '@/domain/availability/weekdays'
import { WEEKDAYS } from '@/domain/availability/weekdays'
import type { TutorQuery } from '../tutorQuery'
import { anyOf, isBetween, isOneOf } from './filterText'

/** How long a lesson is and how long before it one must book, minutes. */
type Pace = { key: string; length: number; notice: number }

const MINUTE = 60_000
const SECOND = 1000

/** The paces that tutors have, from how they are counted (`60/120`). */
export function pacesOf(keys: readonly string[]): Pace[] {
  return keys.flatMap((key) => {
    const [, length, notice] = /^(\d+)\/(\d+)$/.exec(key) ?? []
    return length && notice ? [{ key, length: Number(length), notice: Number(notice) }] : []
  })
}

/**
 * Who can give a whole lesson of their shortest length within the spans of each day, at the notice they ask for. A start counts
 * from the later of the span's beginning and the end of the notice on, as long as the lesson ends within the span: tutors for whom
 * these bounds are the same are asked for together. Notice counts from the second of `now`, as booking does.
 */
export function freeFilters(
  { week, now }: Pick<TutorQuery, 'week' | 'now'>,
  paces: readonly Pace[],
): Map<Weekday, string> {
  const minute = Math.ceil((Math.floor(now.getTime() / SECOND) * SECOND) / MINUTE)
  const days = WEEKDAYS.map((day) => {
    const bounds = new Map<string, { first: number; last: number; keys: string[] }>()
    for (const { start, end } of week.filter((span) => span.day === day))
      for (const { key, length, notice } of paces) {
        const first = Math.max(Math.ceil(start.getTime() / MINUTE), minute + notice)
        const last = Math.floor(end.getTime() / MINUTE) - length
        if (first > last) continue
        const place = `${first} ${last}`
        bounds.set(place, { first, last, keys: [...(bounds.get(place)?.keys ?? []), key] })
      }
    const filters = [...bounds.values()].map(
      ({ first, last, keys }) => `${isOneOf('pace', keys)} AND ${isBetween('free', first, last)}`,
    )
    return [day, filters] as const
  })
  return new Map(
    days
      .filter(([day]) => week.some((span) => span.day === day))
      .map(([day, filters]) => [day, anyOf(filters)]),
  )
}
