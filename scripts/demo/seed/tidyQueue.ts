import { sql } from '@payloadcms/db-postgres'
import { allJobs } from '@/jobs/allJobs'
import { realInstantOf } from '@/services/clock/clock'
import type { Tx } from '@/services/database/tx'
import { enqueueAll, queue } from '@/services/queue/queue'

/**
 * Empties the queue of what the seed has done itself, so that the first worker is not flooded with three months of
 * jobs, and leaves the wake-ups of the timers that are still to ring.
 */
export async function tidyQueue({ tx }: { tx: Tx }): Promise<void> {
  const boss = await queue()
  for (const { name } of allJobs) await boss.deleteQueuedJobs(name)
  const { rows } = await tx.execute<{ booking_id: string; kind: string; due_at: string }>(
    sql`select booking_id, kind, due_at from timers order by due_at`,
  )
  const now = new Date()
  const lead = now.getTime() - (await realInstantOf(tx, now)).getTime()
  const wakeUps = rows.map(({ booking_id: bookingId, kind, due_at }) => ({
    data: { bookingId, kind },
    startAfter: new Date(new Date(due_at).getTime() - lead),
  }))
  await enqueueAll(tx, 'booking.timer', wakeUps)
}
