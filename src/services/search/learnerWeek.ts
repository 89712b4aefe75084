import { weekdayOf } from '@/domain/availability/calendarDay'
import { parseClock, type WallClock, wallClock } from '@/domain/availability/wallClock'
import type { TimeWish } from '@/domain/search/timeWish'
import type { FreeSpan } from './tutorQuery'

const DAY = 86_400_000
const WEEK_DAYS = 7
/** The end of the week moves in steps, so that searches of the same quarter of an hour ask for the same spans. */
const STEP = 15 * 60_000

type LearnerWeekInput = { wish: TimeWish; timeZone: string; now: Date }

/**
 * What a learner's wish is in the seven times 24 hours that follow `now`, on the learner's clock: a span for every wished day. The
 * day that is running now comes again a week later, up to this time.
 */
export function learnerWeek({ wish, timeZone, now }: LearnerWeekInput): FreeSpan[] {
  const from = parseClock(wish.from ?? '00:00')
  const to = parseClock(wish.to ?? '24:00')
  const clock = clockOf(timeZone)
  const closing = Math.floor(now.getTime() / STEP) * STEP + WEEK_DAYS * DAY
  const today = dayOf(now, clock)
  const spans: FreeSpan[] = []
  // A night that began yesterday may not be over.
  for (let date = today - 1; date <= today + WEEK_DAYS; date += 1) {
    const day = weekdayOf(date)
    if (wish.day && wish.day !== day) continue
    const start = clock({ day: date, minutes: from, edge: 'start' })
    const ends = clock({ day: to <= from ? date + 1 : date, minutes: to, edge: 'end' })
    const end = Math.min(ends, closing)
    if (start < end && end > now.getTime()) spans.push({ day, start: new Date(start), end: new Date(end) })
  }
  return spans
}

/** The date the clock shows, as days since 1970. */
function dayOf(now: Date, clock: WallClock): number {
  const day = Math.floor(now.getTime() / DAY)
  const begins = (date: number) => clock({ day: date, minutes: 0, edge: 'start' })
  if (begins(day) > now.getTime()) return day - 1
  return begins(day + 1) <= now.getTime() ? day + 1 : day
}

// A clock remembers where it is steady; all searches ask for the same few zones.
const clocks = new Map<string, WallClock>()

function clockOf(timeZone: string): WallClock {
  const known = clocks.get(timeZone)
  if (known) return known
  if (clocks.size > 1000) clocks.clear()
  const clock = wallClock(timeZone)
  clocks.set(timeZone, clock)
  return clock
}
