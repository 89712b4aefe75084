import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/services/database/tx'

type Input = { tx: Tx; tutorId: string; studentId: string; now: Date }

/** Unpaid holds of the tutor or the student whose time is over although no timer has said so yet. */
export async function overdueHolds({ tx, tutorId, studentId, now }: Input): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select id from bookings where session_state = 'HELD' and payment_state in ('PENDING', 'FAILED')
      and hold_expires_at <= ${now.toISOString()} and (tutor_id = ${tutorId} or student_id = ${studentId})
    order by id`)
  return rows.map(({ id }) => id)
}
