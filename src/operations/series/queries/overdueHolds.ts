import { sql } from '@payloadcms/db-postgres'
import { holdOverSql } from '@/operations/booking/holdOverSql'
import type { Tx } from '@/services/database/tx'

type Input = { tx: Tx; tutorId: string; studentId: string; now: Date }

/** Unpaid holds of the tutor or the student whose time is over although no timer has said so yet. */
export async function overdueHolds({ tx, tutorId, studentId, now }: Input): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select b.id from bookings b where ${holdOverSql(now)} and (b.tutor_id = ${tutorId} or b.student_id = ${studentId})
    order by b.id`)
  return rows.map(({ id }) => id)
}
