import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import type { PaymentState, SessionOutcome, SessionState } from '@/domain/booking/states'
import { addMinutes } from '@/domain/time/instants'
import type { TestTutor } from '../support/createTutor'
import type { TestApp } from '../support/testApp'

type Options = {
  tutor: TestTutor
  studentId: string
  start: Date
  minutes?: number
  bufferMinutes?: number
  sessionState?: SessionState
  sessionOutcome?: SessionOutcome | null
  paymentState?: PaymentState
  holdExpiresAt?: Date | null
}

/** A booking as it would stand in the table, put there without the operations. @returns its id */
export async function insertBooking(app: TestApp, options: Options): Promise<string> {
  const { tutor, studentId, start, minutes = 60, bufferMinutes = 0, holdExpiresAt = null } = options
  const { sessionState = 'CONFIRMED', sessionOutcome = null, paymentState = 'AUTHORIZED' } = options
  const id = uuidv7()
  const end = addMinutes(start, minutes)
  await app.rows(sql`
    insert into bookings (id, reference, tutor_id, tutor_user_id, student_id, booked_by_id, subject_id, start, "end", busy_to,
      duration_minutes, timezone_tutor, timezone_student, session_state, session_outcome, payment_state, price_amount, currency,
      policy_version, confirmation_mode, hold_expires_at)
    values (${id}, ${id}, ${tutor.tutorId}, ${tutor.id}, ${studentId}, ${studentId}, ${tutor.subjectId}, ${start.toISOString()},
      ${end.toISOString()}, ${addMinutes(end, bufferMinutes).toISOString()}, ${minutes}, 'UTC', 'UTC', ${sessionState}, ${sessionOutcome},
      ${paymentState}, 2500, 'USD', '1', 'request', ${holdExpiresAt?.toISOString() ?? null})`)
  return id
}
