import type { TimerKind } from '@/domain/booking/timers'
import { realInstantOf } from '@/services/clock/clock'
import type { Tx } from '@/services/database/tx'
import { enqueueAll } from '@/services/queue/queue'

type Input = {
  tx: Tx
  timers: readonly { bookingId: string; kind: TimerKind; dueAt: Date }[]
  now: Date
}

/** Longer than from one look ahead to the next, by a good part of a minute. */
export const SOON_MS = 100_000

/**
 * Wakes the worker at the time of each timer that rings soon; a look ahead every minute does the same for the others
 * (`wakeForTimers`), so that a lesson booked for next month has nothing in the queue until then. One that gets lost is
 * found by the sweep, which reads `timers`.
 */
export async function queueWakeUps({ tx, timers, now }: Input): Promise<void> {
  const soon = timers.filter(({ dueAt }) => dueAt.getTime() - now.getTime() <= SOON_MS)
  if (soon.length === 0) return
  const lead = now.getTime() - (await realInstantOf(tx, now)).getTime()
  const jobs = soon.map(({ bookingId, kind, dueAt }) => ({
    data: { bookingId, kind },
    startAfter: new Date(dueAt.getTime() - lead),
  }))
  await enqueueAll(tx, 'booking.timer', jobs)
}
