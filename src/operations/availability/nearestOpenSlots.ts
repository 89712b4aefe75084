import { nearestSlots } from '@/domain/availability/nearestSlots'
import type { TimeRange } from '@/domain/availability/openSlots'
import { addDays } from '@/domain/time/instants'
import type { Tx } from '@/services/database/tx'
import { lengthsOf } from './lengthsOf'
import { loadSchedule } from './queries/loadSchedules'
import { mayBook } from './queries/mayBook'
import { slotInput } from './slotInput'

type Input = {
  tx: Tx
  tutorId: string
  /** The start that was wished for. */
  around: Date
  durationMinutes: number
  studentId?: string | null
  isTrial?: boolean
  /** How many to give, 5 unless said. */
  count?: number
  now: Date
}

const LONGEST_HORIZON_DAYS = 366

/**
 * The open slots nearest to a wished start, nearest first: the alternatives of SLOT_TAKEN (NV01). Empty when the tutor
 * has none, or cannot be booked by this person.
 */
export async function nearestOpenSlots({
  tx,
  tutorId,
  around,
  durationMinutes,
  studentId,
  isTrial,
  count = 5,
  now,
}: Input): Promise<TimeRange[]> {
  const schedule = await loadSchedule({ tx, tutorId, from: now, to: addDays(now, LONGEST_HORIZON_DAYS), now })
  if (!schedule || !lengthsOf(schedule, isTrial).includes(durationMinutes)) return []
  if (!(await mayBook({ tx, schedule, studentId }))) return []
  const { from: _from, to: _to, ...input } = slotInput({ schedule, durationMinutes, now, from: now, to: now })
  return nearestSlots({ ...input, around, count })
}
