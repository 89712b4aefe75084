import { addDays } from '@/domain/time/instants'
import type { Tx } from '@/services/database/tx'
import { loadSchedule } from './loadSchedules'

export type BookedTime = { start: Date; end: Date }

const LONGEST_HORIZON_DAYS = 366

/** What a tutor has promised from `now` on: lessons, and times held for someone who is paying or asking, in order. */
export async function listBookedTimes({
  tx,
  tutorId,
  now,
}: {
  tx: Tx
  tutorId: string
  now: Date
}): Promise<BookedTime[]> {
  const schedule = await loadSchedule({ tx, tutorId, from: now, to: addDays(now, LONGEST_HORIZON_DAYS), now })
  return (schedule?.taken ?? [])
    .filter(({ end }) => end > now)
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start.getTime() - b.start.getTime())
}
