import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Tx } from '@/services/database/tx'
import { ringTimer } from './fireTimer'

type Input = { req: PayloadRequest; tx: Tx; tutorId: string; studentId: string; now: Date }

/** Expires holds of this tutor or student whose ten minutes are over, so that a late timer never blocks a slot (NV02). */
export async function freeOverdueHolds({ req, tx, tutorId, studentId, now }: Input): Promise<void> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select id from bookings where session_state = 'HELD' and payment_state in ('PENDING', 'FAILED')
      and hold_expires_at <= ${now.toISOString()} and (tutor_id = ${tutorId} or student_id = ${studentId})
    order by id for update skip locked`)
  for (const { id } of rows) await ringTimer({ req, tx, bookingId: id, kind: 'holdExpires', now })
}
