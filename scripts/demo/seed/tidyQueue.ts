import { sql } from '@payloadcms/db-postgres'
import { allJobs } from '@/jobs/allJobs'
import { realInstantOf } from '@/services/clock/clock'
import type { Tx } from '@/services/database/tx'
import { enqueue, queue } from '@/services/queue/queue'

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
  for (const { booking_id: bookingId, kind, due_at } of rows) {
    const startAfter = await realInstantOf(tx, new Date(due_at))
    await enqueue(tx, 'booking.timer', { bookingId, kind }, { startAfter })
  }
}
