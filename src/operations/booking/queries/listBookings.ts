import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { type Page, toPage } from '@/operations/page'
import { database } from '@/services/database/tx'
import { type BookingView, toBookingView } from './bookingView'
import { BOOKING_VIEW_SQL, type BookingViewRow } from './bookingViewSql'

export type BookingTab = 'upcoming' | 'past' | 'cancelled' | 'requests' | 'today' | 'waiting' | 'proposals'

type Input = {
  payload: Payload
  viewer: Viewer
  as: 'student' | 'tutor'
  tab: BookingTab
  page?: number
  limit?: number
  now: Date
}

/**
 * The viewer's bookings, as a learner or as a tutor, a tab at a time (D19): upcoming soonest first, past and
 * cancelled latest first. A tutor never sees slots that are only held for someone who is still paying.
 */
export async function listBookings({
  payload,
  viewer,
  as,
  tab,
  page = 1,
  limit = 20,
  now,
}: Input): Promise<Page<BookingView>> {
  const mine =
    as === 'tutor'
      ? sql`b.tutor_user_id = ${viewer.id} and b.session_state <> 'HELD'`
      : sql`(b.student_id = ${viewer.id} or b.booked_by_id = ${viewer.id})`
  const filter = sql`${mine} and ${conditionOf(tab, now)}`
  const db = database(payload)
  const order = tab === 'past' || tab === 'cancelled' ? sql`b.start desc` : sql`b.start`
  const { rows } = await db.execute<BookingViewRow>(
    sql`${BOOKING_VIEW_SQL} where ${filter} order by ${order}, b.id limit ${limit} offset ${(page - 1) * limit}`,
  )
  const count = await db.execute<{ total: string }>(
    sql`select count(*) as total from bookings b where ${filter}`,
  )
  return toPage({
    docs: rows.map((row) => toBookingView({ row, as, now })),
    totalDocs: Number(count.rows[0]?.total ?? 0),
    page,
    limit,
  })
}

/** Of a weekly series the first lesson stands for all in the same state: they are paid and answered together. */
const isFirstOfItsKind = sql`not exists (select 1 from bookings o
  where o.series_id = b.series_id and o.session_state = b.session_state and (o.start, o.id) < (b.start, b.id))`

function conditionOf(tab: BookingTab, now: Date) {
  const at = now.toISOString()
  switch (tab) {
    case 'upcoming':
      return sql`b.session_state in ('AWAITING_APPROVAL', 'HELD', 'REQUESTED', 'CONFIRMED', 'IN_PROGRESS')`
    case 'requests':
      return sql`b.session_state = 'REQUESTED' and ${isFirstOfItsKind}`
    case 'waiting':
      return sql`(b.session_state in ('AWAITING_APPROVAL', 'HELD', 'REQUESTED') and ${isFirstOfItsKind}
        or b.session_state = 'CONFIRMED' and b.proposed_by = 'tutor')`
    case 'proposals':
      return sql`b.session_state = 'CONFIRMED' and b.proposed_by = 'student'`
    case 'today':
      return sql`b.session_state in ('CONFIRMED', 'IN_PROGRESS') and b."end" > ${at} and b.start < ${new Date(now.getTime() + 86_400_000).toISOString()}`
    case 'past':
      return sql`b.session_state = 'ENDED'`
    case 'cancelled':
      return sql`b.session_state in ('CANCELLED', 'DECLINED', 'EXPIRED')`
  }
}
