import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { type BookingView, toBookingView } from './bookingView'
import { BOOKING_VIEW_SQL, type BookingViewRow } from './bookingViewSql'

/** The viewer's lessons of today as a tutor, those that are over too; today is the date on the viewer's clock (B11). */
export async function tutorDay({
  payload,
  viewer,
  now,
}: {
  payload: Payload
  viewer: Viewer
  now: Date
}): Promise<BookingView[]> {
  const today = sql`(${now.toISOString()}::timestamptz at time zone ${viewer.timezone})::date`
  const { rows } = await database(payload).execute<BookingViewRow>(sql`
    ${BOOKING_VIEW_SQL}
    where b.tutor_user_id = ${viewer.id} and b.session_state in ('CONFIRMED', 'IN_PROGRESS', 'ENDED')
      and (b.start at time zone ${viewer.timezone})::date = ${today}
    order by b.start, b.id`)
  return rows.map((row) => toBookingView({ row, as: 'tutor', now }))
}
