import type { Weekday } from '../availability/weekdays'
import type { TimeWish } from './timeWish'
import type { UnderstoodPart } from './understoodQuery'

type Group = { days: Weekday[]; hours: { from: string; to: string }[]; last: 'days' | 'hours'; end: number }

const JOINED = /^\s*(?:,|;|\/|and|or|y|o|und|oder|et|ou|и|или|和|或)\s*(?:on\s+)?$/iu

/**
 * The times of a search put together: days and hours cross (`monday evening`, `sat and sun mornings`), but `evenings
 * and weekends` are two wishes of which either will do.
 */
export function combineTimes(text: string, parts: readonly UnderstoodPart[]): TimeWish[] {
  const groups: Group[] = []
  for (const part of parts) {
    if (part.kind !== 'days' && part.kind !== 'hours') continue
    let group = groups.at(-1)
    const isApart = group && group.last !== part.kind && JOINED.test(text.slice(group.end, part.start))
    if (!group || isApart) {
      group = { days: [], hours: [], last: part.kind, end: part.end }
      groups.push(group)
    }
    if (part.kind === 'days') group.days.push(...part.days)
    else group.hours.push({ from: part.from, to: part.to })
    group.last = part.kind
    group.end = part.end
  }
  return groups.flatMap(({ days, hours }) => {
    const onDays = days.length > 0 ? [...new Set(days)].map((day) => ({ day })) : [{}]
    return onDays.flatMap((day) => (hours.length > 0 ? hours.map((span) => ({ ...day, ...span })) : [day]))
  })
}
