import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { TimerKind } from '@/domain/booking/timers'
import { withTransaction } from '@/services/database/withTransaction'
import { queueWakeUps, SOON_MS } from './queueWakeUps'

type Row = { booking_id: string; kind: TimerKind; due_at: string }

/**
 * The look ahead: queues the wake-ups of all timers that ring soon. Looks overlap, so some are queued twice, which does no
 * harm (decision 005).
 */
export async function wakeForTimers({ payload, now }: { payload: Payload; now: Date }): Promise<void> {
  const until = new Date(now.getTime() + SOON_MS).toISOString()
  await withTransaction(payload, async ({ tx }) => {
    const { rows } = await tx.execute<Row>(
      sql`select booking_id, kind, due_at from timers where due_at > ${now.toISOString()} and due_at <= ${until}`,
    )
    const timers = rows.map(({ booking_id: bookingId, kind, due_at }) => ({
      bookingId,
      kind,
      dueAt: new Date(due_at),
    }))
    await queueWakeUps({ tx, timers, now })
  })
}
