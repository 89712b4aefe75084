import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import type { TestApp } from '../support/testApp'

type Move = { bookingId: string; at: Date; action: string; actor?: 'tutor' | 'student' | 'system' }

/** A row of a booking's history as a move would have written it. */
export async function insertMove(
  app: TestApp,
  { bookingId, at, action, actor = 'system' }: Move,
): Promise<void> {
  const time = at.toISOString()
  await app.rows(sql`
    insert into booking_history (id, booking_id, at, action, field, "from", "to", actor_kind, created_at, updated_at)
    values (${uuidv7()}, ${bookingId}, ${time}, ${action}, 'sessionState', 'HELD', 'REQUESTED', ${actor}, ${time}, ${time})`)
}
