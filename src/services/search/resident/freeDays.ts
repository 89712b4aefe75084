import type { Weekday } from '@/domain/availability/weekdays'
import type { FreeSpan, TutorQuery } from '../tutorQuery'
import { addAll, type Bitset, emptyBitset } from './bitset'
import { freeWithin } from './freeGrid'
import type { ResidentIndex } from './residentIndex'

type Days = ReadonlyMap<Weekday, Bitset>
type Known = { version: number; minute: number; byWeek: Map<string, Days> }

const MINUTE = 60_000
const SECOND = 1000
const MOST_WEEKS = 64

// The same few weeks (zones, evenings) are asked for again and again within a minute.
const known = new WeakMap<ResidentIndex, Known>()

/**
 * Who can give a whole lesson in which days' spans, at the notice they ask for. To the minute: starts are full minutes, and notice
 * counts from the second of `now`, as booking does.
 */
export function freeDays(index: ResidentIndex, { week, now }: Pick<TutorQuery, 'week' | 'now'>): Days {
  const minute = Math.ceil((Math.floor(now.getTime() / SECOND) * SECOND) / MINUTE)
  const last = known.get(index)
  const isFresh = last?.version === index.version && last.minute === minute && last.byWeek.size < MOST_WEEKS
  const current = isFresh ? last : { version: index.version, minute, byWeek: new Map<string, Days>() }
  known.set(index, current)
  const key = week.map(({ day, start, end }) => `${day}${start.getTime()}-${end.getTime()}`).join()
  const days = current.byWeek.get(key) ?? freeOnDays(index, week, minute)
  current.byWeek.set(key, days)
  return days
}

function freeOnDays({ grid }: ResidentIndex, week: readonly FreeSpan[], minute: number): Days {
  const days = new Map<Weekday, Bitset>()
  for (const { day, start, end } of week) {
    const span = { start: Math.ceil(start.getTime() / MINUTE), end: Math.floor(end.getTime() / MINUTE) }
    days.set(day, addAll(days.get(day) ?? emptyBitset(), freeWithin(grid, span, minute)))
  }
  return days
}
