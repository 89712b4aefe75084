import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { hasRole } from '@/domain/identity/roles'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { standingOf } from '../moverOf'
import { BOOKING_VIEW_SQL, type BookingView, type BookingViewRow, toBookingView } from './bookingView'

export type HistoryItem = {
  at: string
  actor: string
  action: string
  field: string
  from: string | null
  to: string
  reason: string | null
}
export type BookingDetail = BookingView & { history: HistoryItem[] }

/**
 * One booking with its history, for its tutor, its student and staff that work on cases.
 * @throws DomainError NOT_FOUND when it does not exist or is not the viewer's to see.
 */
export async function getBooking({
  payload,
  viewer,
  bookingId,
  now,
}: {
  payload: Payload
  viewer: Viewer
  bookingId: string
  now: Date
}): Promise<BookingDetail> {
  const db = database(payload)
  const { rows } = await db.execute<BookingViewRow>(sql`${BOOKING_VIEW_SQL} where b.id::text = ${bookingId}`)
  const row = rows[0]
  const as =
    row && (standingOf(viewer, parties(row)) ?? (hasRole(viewer, 'support', 'finance') ? 'ops' : null))
  if (!row || !as) throw new DomainError('NOT_FOUND', `booking ${bookingId} not visible to ${viewer.id}`)
  const history = await db.execute<HistoryItem>(sql`
    select at, actor_kind as actor, action, field, "from", "to", reason from booking_history where booking_id = ${row.id} order by at, id`)
  return {
    ...toBookingView({ row, as, now }),
    history: history.rows.map((item) => ({ ...item, at: new Date(item.at).toISOString() })),
  }
}

const parties = (row: BookingViewRow) => ({
  id: row.id as string,
  studentId: row.student_id as string,
  bookedById: row.booked_by_id as string,
  tutorUserId: row.tutor_user_id as string,
})
