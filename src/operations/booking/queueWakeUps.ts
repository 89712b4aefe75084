import type { TimerKind } from '@/domain/booking/timers'
import { realInstantOf } from '@/services/clock/clock'
import type { Tx } from '@/services/database/tx'
import { enqueueAll } from '@/services/queue/queue'

type Input = {
  tx: Tx
  bookingId: string
  timers: readonly { kind: TimerKind; dueAt: Date }[]
  now: Date
}

/** Wakes the worker at the time of each timer. One that gets lost is found by the sweep, which reads `timers`. */
export async function queueWakeUps({ tx, bookingId, timers, now }: Input): Promise<void> {
  if (timers.length === 0) return
  const lead = now.getTime() - (await realInstantOf(tx, now)).getTime()
  const jobs = timers.map(({ kind, dueAt }) => ({
    data: { bookingId, kind },
    startAfter: new Date(dueAt.getTime() - lead),
  }))
  await enqueueAll(tx, 'booking.timer', jobs)
}
