import { addDays } from '@/components/availability/groupSlotsByDay'
import type { TimeRange } from '@/domain/availability/openSlots'
import { addDays as daysAfter } from '@/domain/time/instants'
import { startOfDay } from '@/domain/time/startOfDay'
import { localDate } from '@/messages/formatInstant'
import { LAST_WEEK } from './[slug]/profileQuery'

type Found = { slots: readonly TimeRange[]; horizonDays: number }

type OpenWeekInput = {
  /** Looks up open times that start in `[from, to)`, at most 60 days. */
  find: (from: Date, to: Date) => Promise<Found>
  /** Weeks ahead of this one. */
  week: number
  /** The reader's zone, whose days make the week. */
  timeZone: string
  now: Date
}

type OpenWeek = {
  slots: readonly TimeRange[]
  /** First of the seven days, `YYYY-MM-DD` on the reader's clock. */
  firstDay: string
  /** The last week in which this tutor can be booked. */
  lastWeek: number
  /** Where to go on when the week is empty. */
  nextFree?: { start: Date; week: number }
}

const PIECE_DAYS = 56

/** The open times of a week for a slot picker, with what lies beyond (E05). */
export async function openWeek({ find, week, timeZone, now }: OpenWeekInput): Promise<OpenWeek> {
  const today = localDate(now, timeZone)
  const firstDay = addDays(today, week * 7)
  const weekEnd = startOfDay({ date: addDays(firstDay, 7), timeZone })
  const { slots, horizonDays } = await find(startOfDay({ date: firstDay, timeZone }), weekEnd)
  const horizon = daysAfter(now, horizonDays)
  const weekFor = (at: Date) => weekOf({ at, timeZone, now })
  const start = slots.length === 0 ? await firstFree(find, weekEnd, horizon) : undefined
  return {
    slots,
    firstDay,
    lastWeek: Math.min(LAST_WEEK, weekFor(horizon)),
    nextFree: start && { start, week: weekFor(start) },
  }
}

/** How many weeks ahead of this one an instant is on the reader's clock; 0 for the past. */
export function weekOf({ at, timeZone, now }: { at: Date; timeZone: string; now: Date }): number {
  return Math.max(0, weeksBetween(localDate(now, timeZone), localDate(at, timeZone)))
}

/** The first free time from an instant on; asked for in pieces, since nobody may ask for more than 60 days. */
async function firstFree(find: OpenWeekInput['find'], from: Date, horizon: Date): Promise<Date | undefined> {
  for (let at = from; at <= horizon; at = daysAfter(at, PIECE_DAYS)) {
    const [first] = (await find(at, daysAfter(at, PIECE_DAYS))).slots
    if (first) return first.start
  }
  return undefined
}

function weeksBetween(today: string, date: string): number {
  return Math.floor((Date.parse(date) - Date.parse(today)) / (7 * 86_400_000))
}
