import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { isReviewOpen } from '@/domain/review/isReviewOpen'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { type BookingView, toBookingView } from './bookingView'
import { BOOKING_VIEW_SQL, type BookingViewRow } from './bookingViewSql'

type Input = { payload: Payload; viewer: Viewer; limit?: number; now: Date }

/** Lessons the viewer can still review and has not, latest first (H01). */
export async function lessonsToReview({ payload, viewer, limit = 3, now }: Input): Promise<BookingView[]> {
  const { rows } = await database(payload).execute<BookingViewRow>(sql`
    ${BOOKING_VIEW_SQL}
    where (b.student_id = ${viewer.id} or b.booked_by_id = ${viewer.id}) and b.session_outcome = 'COMPLETED' and r.id is null
    order by b.start desc limit ${limit}`)
  return rows
    .map((row) => ({ row, booking: toBookingView({ row, as: 'student', now }) }))
    .filter(({ row, booking }) => {
      const endedAt = row.ended_at ? new Date(row.ended_at) : null
      const lesson = { sessionOutcome: booking.sessionOutcome, end: new Date(booking.end), endedAt }
      return isReviewOpen({ booking: lesson, now })
    })
    .map(({ booking }) => booking)
}
