import { openSlots } from '@/domain/availability/openSlots'
import { addDays, addHours, earlier } from '@/domain/time/instants'
import { FREE_DAYS_AHEAD } from '@/services/search/searchDocument'
import type { Schedule } from '../availability/queries/loadSchedules'
import { slotInput } from '../availability/slotInput'

type Grid = {
  freeStarts: number[]
  lessonMinutes: number
  /** When time alone has changed it. */
  dueAt: Date
  /** Nothing is said of later times. */
  knownUntil: Date
}

const USUAL_MINUTES = 60
/** Searches look at the next seven days: a grid that ends later may be so many days old without being wrong. */
const SEARCHED_DAYS = 7
/** A grid is made anew at least daily, some earlier than others, so that those made together are not due together. */
const ROLL_HOURS = { least: 16, most: 24 }

/**
 * The starts of free lessons of the shortest length, in minutes since 1970, for the next two weeks as far as the tutor can be
 * booked ahead, as a stranger sees them (E05). The tutor's notice is not cut off: it moves with each minute, and a search
 * knows its own.
 */
export function freeGrid({ schedule, now }: { schedule: Schedule; now: Date }): Grid {
  const { durations, horizonDays } = schedule
  const knownUntil = addDays(now, Math.min(FREE_DAYS_AHEAD, horizonDays))
  const roll = nextRoll(schedule, now)
  if (durations.length === 0) return { freeStarts: [], lessonMinutes: USUAL_MINUTES, dueAt: roll, knownUntil }
  const lessonMinutes = Math.min(...durations)
  const startsOf = (from: Date, to: Date, ahead = horizonDays) =>
    openSlots({
      ...slotInput({ schedule, durationMinutes: lessonMinutes, from, to, now }),
      minNoticeMinutes: 0,
      horizonDays: ahead,
    }).map(({ start }) => start)
  const grid = {
    freeStarts: startsOf(now, addDays(now, FREE_DAYS_AHEAD)).map((start) => start.getTime() / 60_000),
    lessonMinutes,
    knownUntil,
  }
  if (horizonDays > SEARCHED_DAYS) return { ...grid, dueAt: roll }
  const [next] = startsOf(new Date(knownUntil.getTime() + 1), addDays(knownUntil, 1), horizonDays + 1)
  return { ...grid, dueAt: next ? earlier(roll, addDays(next, -horizonDays)) : roll }
}

/** The last letters of an id are as good as chance, and the same each time. */
function nextRoll({ tutorId }: Schedule, now: Date): Date {
  const share = Number.parseInt(tutorId.slice(-6), 16) / 0xff_ff_ff
  return addHours(now, ROLL_HOURS.least + share * (ROLL_HOURS.most - ROLL_HOURS.least))
}
