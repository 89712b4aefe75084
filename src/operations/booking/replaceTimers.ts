import { sql } from '@payloadcms/db-postgres'
import { timersFor } from '@/domain/booking/timersFor'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'
import type { LoadedBooking } from './bookingRow'
import { queueWakeUps } from './queueWakeUps'

/**
 * Sets the timers a booking should have in its present state and drops the others. They wake the worker at their time
 * (`queueWakeUps`).
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
  const wanted = JSON.stringify(timers.map(({ kind, dueAt }) => ({ kind, due_at: dueAt.toISOString() })))
  const { rows } = await prepared<{ kind: string }>(
    tx,
    sql`
    with wanted as (select * from json_to_recordset(${wanted}::json) as wanted (kind text, due_at timestamptz)),
      dropped as (delete from timers where booking_id = ${booking.id} and kind not in (select kind from wanted))
    insert into timers (booking_id, kind, due_at) select ${booking.id}::uuid, kind, due_at from wanted
    on conflict (booking_id, kind) do update set due_at = excluded.due_at where timers.due_at <> excluded.due_at
    returning kind`,
  )
  const changed = new Set(rows.map(({ kind }) => kind))
  await queueWakeUps({
    tx,
    timers: timers
      .filter(({ kind }) => changed.has(kind))
      .map((timer) => ({ ...timer, bookingId: booking.id })),
    now,
  })
}
