import { nearestSlots } from '@/domain/availability/nearestSlots'
import type { TimeRange } from '@/domain/availability/openSlots'
import type { Occurrence } from '@/domain/series/occurrences'
import { addDays, addMinutes } from '@/domain/time/instants'
import { loadSchedule, type Schedule } from '@/operations/availability/queries/loadSchedules'
import { slotInput } from '@/operations/availability/slotInput'
import { type SlotRefusal, slotRefusal } from '@/operations/availability/slotRefusal'
import type { Tx } from '@/services/database/tx'
import { studentDiary } from './queries/studentDiary'

/** Why one lesson of a series cannot be as asked; `skippedHour`: the clocks jump over it on that date. */
export type ConflictReason = SlotRefusal | 'skippedHour' | 'ownLesson'

export type SeriesConflict = Omit<Occurrence, 'at' | 'day'> & {
  at: Date | null
  reason: ConflictReason
  /** Free times near it that are nobody else's in this series, nearest first. */
  alternatives: TimeRange[]
}

export type CheckedSeries = {
  schedule: Schedule | null
  lessons: (Occurrence & { at: Date })[]
  conflicts: SeriesConflict[]
}

type Input = {
  tx: Tx
  tutorId: string
  studentId: string
  durationMinutes: number
  lessons: readonly Occurrence[]
  /** Lessons that are about to move there and are not in their own way. */
  exceptBookingIds?: readonly string[]
  now: Date
}

const NEAR_DAYS = 4
const ALTERNATIVES = 4

/**
 * Asks for every lesson of a series at once whether it can be (NV08): one read of the tutor's diary and one of the
 * student's, and each lesson that fits counts as taken for the next. What does not fit comes with free times near it.
 * Under the locks of both diaries the answer is the truth; without them it is what a page shows.
 */
export async function checkLessons(input: Input): Promise<CheckedSeries> {
  const { tx, tutorId, studentId, durationMinutes, lessons, exceptBookingIds, now } = input
  const instants = lessons.map(({ at, date }) => at ?? new Date(`${date}T12:00:00Z`))
  const from = addDays(new Date(Math.min(...instants.map(Number))), -NEAR_DAYS)
  const to = addDays(new Date(Math.max(...instants.map(Number))), NEAR_DAYS)
  const schedule = await loadSchedule({ tx, tutorId, from, to, exceptBookingIds, now })
  if (!schedule) return { schedule, lessons: [], conflicts: [] }
  const own = await studentDiary({ tx, studentId, from, to, exceptBookingIds, now })
  let known = schedule
  const fitting: CheckedSeries['lessons'] = []
  const refused: { lesson: Occurrence; reason: ConflictReason }[] = []
  for (const lesson of lessons) {
    const { at } = lesson
    const reason = refusalOf({ at, schedule: known, own, durationMinutes, now })
    if (at && !reason) {
      fitting.push({ ...lesson, at })
      known = withLesson(known, at, durationMinutes)
    } else refused.push({ lesson, reason: reason ?? 'skippedHour' })
  }
  const conflicts = refused.map(({ lesson: { date, start, at }, reason }) => ({
    date,
    start,
    at,
    reason,
    alternatives: near({
      around: at ?? new Date(`${date}T12:00:00Z`),
      schedule: known,
      own,
      durationMinutes,
      now,
    }),
  }))
  return { schedule, lessons: fitting, conflicts }
}

type Ask = { schedule: Schedule; own: readonly TimeRange[]; durationMinutes: number; now: Date }

function refusalOf({
  at,
  schedule,
  own,
  durationMinutes,
  now,
}: Ask & { at: Date | null }): ConflictReason | null {
  if (!at) return 'skippedHour'
  if (overlapsAny({ start: at, end: addMinutes(at, durationMinutes) }, own)) return 'ownLesson'
  return slotRefusal({ schedule, start: at, durationMinutes, now })
}

function withLesson(schedule: Schedule, start: Date, durationMinutes: number): Schedule {
  const end = addMinutes(start, durationMinutes)
  const busyTo = addMinutes(end, schedule.bufferMinutes)
  return {
    ...schedule,
    taken: [...schedule.taken, { start, end, busyTo }],
    counted: [...schedule.counted, { start, end }],
  }
}

function near({ around, schedule, own, durationMinutes, now }: Ask & { around: Date }): TimeRange[] {
  const { from: _from, to: _to, ...input } = slotInput({ schedule, durationMinutes, now, from: now, to: now })
  return nearestSlots({ ...input, around, count: ALTERNATIVES * 2 })
    .filter(
      (slot) =>
        Math.abs(Number(slot.start) - Number(around)) < NEAR_DAYS * 86_400_000 && !overlapsAny(slot, own),
    )
    .slice(0, ALTERNATIVES)
}

const overlapsAny = ({ start, end }: TimeRange, ranges: readonly TimeRange[]) =>
  ranges.some((range) => range.start < end && range.end > start)
