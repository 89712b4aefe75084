import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { earningsAvailableFrom } from '@/domain/booking/deadlines'
import { isOver } from '@/domain/booking/states'
import { TIMER_KINDS, type TimerKind, timerRule } from '@/domain/booking/timers'
import { addMinutes } from '@/domain/time/instants'
import { readBooking } from '@/operations/booking/bookingRow'
import { fireTimer } from '@/operations/booking/fireTimer'
import { capturePayment } from '@/operations/payment/capturePayment'
import { refundPayment } from '@/operations/payment/refundPayment'
import { releaseEarnings } from '@/operations/payment/releaseEarnings'
import { settleLesson } from '@/operations/payment/settleLesson'
import { voidPayment } from '@/operations/payment/voidPayment'
import { database } from '@/services/database/tx'

type Span = {
  payload: Payload
  bookingId: string
  until: Date
  /** Reminders before this instant are left out: nobody would read them now. */
  newsFrom: Date
}

/**
 * Lets time pass for one booking: rings its timers in the order and at the instants at which they were due, and does
 * what the worker would have done for each. The end of the review window is left to `closeReviews`.
 */
export async function passTime({ payload, bookingId, until, newsFrom }: Span): Promise<void> {
  for (;;) {
    const { rows } = await database(payload).execute<{ kind: TimerKind; due_at: string }>(sql`
      select kind, due_at from timers where booking_id = ${bookingId} and due_at <= ${until.toISOString()}
        and kind <> 'reviewsClose' and (kind not in (${REMINDERS}) or due_at >= ${newsFrom.toISOString()})
      order by due_at, kind limit 1`)
    const timer = rows[0]
    if (!timer) return
    const now = new Date(timer.due_at)
    await fireTimer({ payload, bookingId, kind: timer.kind, now })
    if (timer.kind === 'earningsAvailable') await releaseEarnings({ payload, bookingId, now })
    if (!timerRule(timer.kind).notice) await settleMoney({ payload, bookingId, now: addMinutes(now, 1) })
  }
}

const REMINDERS = sql.join(
  TIMER_KINDS.filter((kind) => timerRule(kind).notice?.skipWhenLate).map((kind) => sql`${kind}`),
  sql`, `,
)

/** Does what an interrupted run left between a move and the work that follows from it. */
export async function catchUp({ payload, bookingId, until }: Omit<Span, 'newsFrom'>): Promise<void> {
  const { rows } = await database(payload).execute<{ at: string }>(
    sql`select max(at) as at from booking_history where booking_id = ${bookingId}`,
  )
  await settleMoney({ payload, bookingId, now: addMinutes(new Date(String(rows[0]?.at)), 1) })
  const booking = await readBooking(database(payload), bookingId)
  const now = earningsAvailableFrom(booking)
  if (booking.settledAt && now <= until) await releaseEarnings({ payload, bookingId, now })
}

/** Collects, releases, gives back and divides the money of a booking, as far as its state asks for it. */
export async function settleMoney({
  payload,
  bookingId,
  now,
}: {
  payload: Payload
  bookingId: string
  now: Date
}): Promise<void> {
  const job = { payload, bookingId, now }
  const read = () => readBooking(database(payload), bookingId)
  let booking = await read()
  const over = isOver(booking.sessionState)
  if (booking.paymentState === 'AUTHORIZED' && (over || booking.holdStrategy === 'captureOnConfirm')) {
    await capturePayment(job)
    booking = await read()
    if (over && booking.paymentState === 'AUTHORIZED') return voidPayment(job)
  }
  if (!over || booking.paymentState !== 'CAPTURED') return
  if ((booking.refundDueAmount ?? 0) > booking.refundedAmount) await refundPayment(job)
  if (!booking.settledAt) await settleLesson(job)
}
