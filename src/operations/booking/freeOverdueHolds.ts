import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Tx } from '@/services/database/tx'
import { ringTimer } from './fireTimer'

type Input = { req: PayloadRequest; tx: Tx; bookingIds: readonly string[]; now: Date }

/**
 * Expires holds whose ten minutes are over, so that a late timer never blocks a slot (NV02), a series as a whole. One that somebody is at
 * work on is left alone: whoever has a booking's row may be waiting for the diary this caller has.
 */
export async function freeOverdueHolds({ req, tx, bookingIds, now }: Input): Promise<void> {
  if (bookingIds.length === 0) return
  const { rows } = await tx.execute<{ id: string }>(sql`
    with overdue as (select id, series_id from bookings where id = any(${`{${bookingIds.join()}}`}::uuid[]))
    select id from bookings where session_state = 'HELD'
      and (id in (select id from overdue) or series_id in (select series_id from overdue))
    order by id for update skip locked`)
  for (const { id } of rows) await ringTimer({ req, tx, bookingId: id, kind: 'holdExpires', now })
}
