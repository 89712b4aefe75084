import { sql } from '@payloadcms/db-postgres'
import { timersFor } from '@/domain/booking/timersFor'
import { realInstantOf } from '@/services/clock/clock'
import type { Tx } from '@/services/database/tx'
import { enqueue } from '@/services/queue/queue'
import type { LoadedBooking } from './bookingRow'

/**
 * Sets the timers a booking should have in its present state and drops the others. Each also wakes the worker at
 * its time; a lost wake-up is found by the sweep, which reads this table.
 */
export async function replaceTimers({
  tx,
  booking,
  now,
}: {
  tx: Tx
  booking: LoadedBooking
  now: Date
}): Promise<void> {
  const timers = timersFor({ booking, now })
  const kept = timers.map(({ kind }) => kind)
  await tx.execute(
    kept.length > 0
      ? sql`delete from timers where booking_id = ${booking.id} and kind not in (${sql.join(
          kept.map((kind) => sql`${kind}`),
          sql`, `,
        )})`
      : sql`delete from timers where booking_id = ${booking.id}`,
  )
  for (const { kind, dueAt } of timers) {
    const { rows } = await tx.execute(sql`
      insert into timers (booking_id, kind, due_at) values (${booking.id}, ${kind}, ${dueAt.toISOString()})
      on conflict (booking_id, kind) do update set due_at = excluded.due_at where timers.due_at <> excluded.due_at
      returning kind`)
    if (rows.length > 0)
      await enqueue(
        tx,
        'booking.timer',
        { bookingId: booking.id, kind },
        { startAfter: await realInstantOf(tx, dueAt) },
      )
  }
}
