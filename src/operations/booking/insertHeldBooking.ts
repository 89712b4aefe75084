import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import type { BookingSnapshot } from '@/domain/booking/bookingSnapshot'
import type { TimerKind } from '@/domain/booking/timers'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'
import type { LoadedBooking } from './bookingRow'
import { type BookingDetailRow, bookingDetailSql } from './queries/bookingDetail'
import { bookingViewSql } from './queries/bookingViewSql'

/** A booking nobody has stored yet. */
export type HeldBooking = BookingSnapshot &
  Pick<
    LoadedBooking,
    | 'id'
    | 'reference'
    | 'tutorId'
    | 'tutorUserId'
    | 'studentId'
    | 'bookedById'
    | 'subjectId'
    | 'seriesId'
    | 'durationMinutes'
    | 'isTrial'
    | 'timezoneTutor'
    | 'timezoneStudent'
    | 'tutorPrice'
    | 'exchangeRate'
  > & { busyTo: Date; holdExpiresAt: Date; topic: string | null; goals: string | null }

type Input = {
  tx: Tx
  booking: HeldBooking
  timers: readonly { kind: TimerKind; dueAt: Date }[]
  /** The insert of the payment it waits for (`newPayment`), unless there is one for several bookings. */
  payment?: ReturnType<typeof sql>
  now: Date
}

/**
 * Stores the booking with its first history row, its timers and its payment, in one statement: none of them without the
 * others.
 * @returns the booking as its student sees it, so that nobody has to read it again
 */
export async function insertHeldBooking({
  tx,
  booking: b,
  timers,
  payment,
  now,
}: Input): Promise<BookingDetailRow> {
  const payments = payment ? sql`payment` : sql`payments`
  const view = bookingViewSql(b.studentId, { bookings: sql`booking`, payments })
  const at = now.toISOString()
  const own = b.exchangeRate === null ? null : b.tutorPrice
  const due = JSON.stringify(timers.map(({ kind, dueAt }) => ({ kind, due_at: dueAt.toISOString() })))
  const { rows } = await prepared<BookingDetailRow>(
    tx,
    sql`
    with booking as (
      insert into bookings (id, reference, tutor_id, tutor_user_id, student_id, booked_by_id, subject_id, series_id, start, "end", busy_to,
        duration_minutes, is_trial, timezone_tutor, timezone_student, topic, goals, price_amount, service_fee_amount, currency,
        tutor_price_amount, tutor_currency, exchange_rate, policy_version, confirmation_mode, hold_expires_at, created_at, updated_at)
      values (${b.id}, ${b.reference}, ${b.tutorId}, ${b.tutorUserId}, ${b.studentId}, ${b.bookedById}, ${b.subjectId}, ${b.seriesId},
        ${b.start.toISOString()}, ${b.end.toISOString()}, ${b.busyTo.toISOString()}, ${b.durationMinutes}, ${b.isTrial}, ${b.timezoneTutor},
        ${b.timezoneStudent}, ${b.topic}, ${b.goals}, ${b.price.amount}, ${b.serviceFee.amount}, ${b.price.currency},
        ${own?.amount ?? null}, ${own?.currency ?? null}, ${b.exchangeRate}, ${b.policyVersion}, ${b.confirmationMode}, ${b.holdExpiresAt.toISOString()}, ${at}, ${at})
      returning *),
    history as (
      insert into booking_history (id, booking_id, at, action, field, "from", "to", actor_kind, actor_id, created_at, updated_at)
      select ${uuidv7()}::uuid, id, ${at}::timestamptz, 'hold', 'sessionState', null, 'HELD', 'student', ${b.studentId}::uuid,
        ${at}::timestamptz, ${at}::timestamptz from booking returning *)${payment ? sql`, payment as (${payment} returning *)` : sql``},
    due as (
      insert into timers (booking_id, kind, due_at)
      select booking.id, due.kind, due.due_at from booking, json_to_recordset(${due}::json) as due (kind text, due_at timestamptz))
    ${bookingDetailSql({ view, history: sql`history` })}`,
  )
  return rows[0] as BookingDetailRow
}
