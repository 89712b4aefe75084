import { openSlots, type TimeRange } from '@/domain/availability/openSlots'
import type { Tx } from '@/services/database/tx'
import type { AvailabilityDocument } from '../../availability/availabilityDocument'
import { type Audience, loadSchedule, type Schedule } from '../../availability/queries/loadSchedules'
import { slotInput } from '../../availability/slotInput'

type Preview = {
  tx: Tx
  tutorId: string
  /** What the tutor is about to save; what is saved when left out. */
  document?: AvailabilityDocument
  /** Slots start in `[from, to)`. */
  from: Date
  to: Date
  /** The shortest when left out, or not on offer. */
  durationMinutes?: number
  now: Date
}

export type SlotPreview = {
  timezone: string
  /** Lesson lengths on offer, ascending; none before the first is chosen. */
  durations: number[]
  durationMinutes: number | undefined
  horizonDays: number
  /** Who can book these times: the audience, or current students while the tutor takes no new ones. */
  shownTo: Audience
  slots: TimeRange[]
}

/**
 * The times students will be able to book, for the tutor's own eyes: also before the profile is published, and before
 * a change of the schedule is saved. Null when there is no such tutor.
 */
export async function previewOpenSlots({
  tx,
  tutorId,
  document,
  durationMinutes: wished,
  ...range
}: Preview): Promise<SlotPreview | null> {
  const stored = await loadSchedule({ tx, tutorId, ...range })
  if (!stored) return null
  const schedule = document ? { ...stored, ...given(document) } : stored
  const durations = schedule.durations.toSorted((a, b) => a - b)
  const durationMinutes = durations.find((minutes) => minutes === wished) ?? durations[0]
  const shownTo = audienceOf(schedule)
  const slots =
    durationMinutes === undefined || shownTo === 'no_one'
      ? []
      : openSlots(slotInput({ schedule, durationMinutes, ...range }))
  const { timezone, horizonDays } = schedule
  return { timezone, durations, durationMinutes, horizonDays, shownTo, slots }
}

/** What a document says; what it leaves out stays as it is. */
function given(document: AvailabilityDocument): Partial<Schedule> {
  const said = Object.entries(document).filter(([, value]) => value !== undefined)
  return Object.fromEntries(said)
}

function audienceOf({ audience, acceptingStudents }: Schedule): Audience {
  return audience === 'everyone' && !acceptingStudents ? 'current_students' : audience
}
