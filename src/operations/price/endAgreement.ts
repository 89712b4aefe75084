import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/services/database/tx'

type Input = {
  tx: Tx
  tutorId: string
  studentId: string
  state: 'proposed' | 'agreed'
  now: Date
}

/**
 * Ends what is asked of a student, or what they pay, if there is such a thing; that they agreed to it once stays written. The
 * caller holds the tutor's row.
 */
export async function endAgreement({ tx, tutorId, studentId, state, now }: Input): Promise<void> {
  const at = now.toISOString()
  await tx.execute(sql`
    update price_agreements set state = 'ended', ended_at = ${at}, updated_at = ${at}
    where tutor_id = ${tutorId} and student_id = ${studentId} and state = ${state}`)
}
