import { openSlots, type TimeRange } from '@/domain/availability/openSlots'
import { addDays } from '@/domain/time/instants'
import type { Tx } from '@/services/database/tx'
import { loadSchedule } from '../../availability/queries/loadSchedules'
import { slotInput } from '../../availability/slotInput'

type Preview = { tx: Tx; tutorId: string; days?: number; limit?: number; now: Date }

/**
 * The next times students will be able to book, for the tutor's own eyes: also before the profile is published, for a
 * lesson of the shortest length.
 */
export async function previewOpenSlots({
  tx,
  tutorId,
  days = 14,
  limit = 12,
  now,
}: Preview): Promise<TimeRange[]> {
  const to = addDays(now, days)
  const schedule = await loadSchedule({ tx, tutorId, from: now, to, now })
  if (!schedule || schedule.durations.length === 0) return []
  const durationMinutes = Math.min(...schedule.durations)
  return openSlots(slotInput({ schedule, durationMinutes, from: now, to, now })).slice(0, limit)
}
