import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { database } from '@/services/database/tx'

export type OwnHold = { bookingId: string; holdExpiresAt: Date }

type Find = {
  payload: Payload
  studentId: string
  tutorId: string
  start: Date
  durationMinutes: number
  now: Date
}

/** The slot a student holds already for this very lesson, unpaid: going back from the pay page finds it again. */
export async function findOwnHold({
  payload,
  studentId,
  tutorId,
  start,
  durationMinutes,
  now,
}: Find): Promise<OwnHold | null> {
  const { rows } = await database(payload).execute<{ id: string; hold_expires_at: string }>(sql`
    select id, hold_expires_at from bookings
    where student_id = ${studentId} and tutor_id = ${tutorId} and start = ${start.toISOString()}
      and duration_minutes = ${durationMinutes} and session_state = 'HELD' and hold_expires_at > ${now.toISOString()}`)
  const row = rows[0]
  return row ? { bookingId: row.id, holdExpiresAt: new Date(row.hold_expires_at) } : null
}
