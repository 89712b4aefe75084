import { sql } from '@payloadcms/db-postgres'
import { timersFor } from '@/domain/booking/timersFor'
import type { Tx } from '@/services/database/tx'
import type { LoadedBooking } from './bookingRow'
import { queueWakeUps } from './queueWakeUps'

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
  if (timers.length === 0) {
    await tx.execute(sql`delete from timers where booking_id = ${booking.id}`)
    return
  }
  const wanted = timers.map(({ kind, dueAt }) => sql`(${kind}::text, ${dueAt.toISOString()}::timestamptz)`)
  const { rows } = await tx.execute<{ kind: string }>(sql`
    with wanted (kind, due_at) as (values ${sql.join(wanted, sql`, `)}),
      dropped as (delete from timers where booking_id = ${booking.id} and kind not in (select kind from wanted))
    insert into timers (booking_id, kind, due_at) select ${booking.id}::uuid, kind, due_at from wanted
    on conflict (booking_id, kind) do update set due_at = excluded.due_at where timers.due_at <> excluded.due_at
    returning kind`)
  const changed = new Set(rows.map(({ kind }) => kind))
  await queueWakeUps({
    tx,
    bookingId: booking.id,
    timers: timers.filter(({ kind }) => changed.has(kind)),
    now,
  })
}
