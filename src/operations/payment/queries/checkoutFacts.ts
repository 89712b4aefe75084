import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { prepared } from '@/services/database/prepared'
import { database } from '@/services/database/tx'

export type CheckoutFacts = {
  sessionState: string
  holdExpiresAt: Date
  email: string
  reference: string
  /** What the payer reads on the processor's page and on the bank statement. */
  description: string
}

type Row = {
  hold_expires_at: string
  session_state: string
  email: string
  tutor: string
  subject: string
  reference: string
  lessons: number
}

/** What the processor is told of a lesson, or of the lessons of a series, that somebody pays for. @throws DomainError NOT_FOUND */
export async function checkoutFacts(payload: Payload, bookingId: string): Promise<CheckoutFacts> {
  const { rows } = await prepared<Row>(
    database(payload),
    sql`
    select b.hold_expires_at, b.session_state, b.reference, u.email, t.display_name as tutor, s.name as subject,
      (select count(*)::int from bookings o where o.id = b.id or o.series_id = b.series_id) as lessons
    from bookings b join users u on u.id = b.booked_by_id join tutor_profiles t on t.id = b.tutor_id join subjects s on s.id = b.subject_id
    where b.id = ${bookingId}`,
  )
  const [row] = rows
  if (!row) throw new DomainError('NOT_FOUND', `no booking ${bookingId}`)
  const { subject, tutor, lessons } = row
  return {
    sessionState: row.session_state,
    holdExpiresAt: new Date(row.hold_expires_at),
    email: row.email,
    reference: row.reference,
    description:
      lessons === 1
        ? `${subject} lesson with ${tutor}`
        : `${lessons} weekly ${subject} lessons with ${tutor}`,
  }
}

/** Whether the slot is still kept for its payer. */
export const isHeld = ({ sessionState, holdExpiresAt }: CheckoutFacts, now: Date): boolean =>
  sessionState === 'HELD' && now < holdExpiresAt
