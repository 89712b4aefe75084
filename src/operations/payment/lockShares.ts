import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/services/database/tx'
import { type LoadedBooking, lockBooking } from '../booking/bookingRow'
import { type LoadedPayment, paymentOfBooking, readPayment } from './paymentRow'

/** One lesson and what is paid for it. */
export type Share = { booking: LoadedBooking; payment: LoadedPayment }

export type Shares = {
  /** What the processor knows: the payment of the lesson, or the one for all lessons of a series. */
  source: LoadedPayment
  /** The lessons it pays for, by their start; of a lesson paid for alone the payment is the source itself. */
  shares: Share[]
  /** The one that was asked for. */
  own: Share
}

/**
 * A booking with all that is paid for by the same payment, every row locked until the transaction ends: bookings before
 * payments and each in the order of ids, so that two lessons of a series wait for each other and never for ever.
 * @throws DomainError NOT_FOUND
 */
export async function lockShares(tx: Tx, bookingId: string): Promise<Shares> {
  const { id, paidById } = await paymentOfBooking(tx, bookingId)
  const bookingIds = paidById ? await bookingsPaidBy(tx, paidById) : [bookingId]
  const bookings: LoadedBooking[] = []
  for (const one of bookingIds) bookings.push(await lockBooking(tx, one))
  const source = await readPayment(tx, paidById ?? id, { lock: true })
  const shares: Share[] = []
  for (const booking of bookings) {
    const payment = paidById ? await paymentOfBooking(tx, booking.id, { lock: true }) : source
    shares.push({ booking, payment })
  }
  const own = shares.find(({ booking }) => booking.id === bookingId) as Share
  return { source, shares: shares.sort((a, b) => a.booking.start.getTime() - b.booking.start.getTime()), own }
}

async function bookingsPaidBy(tx: Tx, paymentId: string): Promise<string[]> {
  const { rows } = await tx.execute<{ booking_id: string }>(sql`
    select booking_id from payments where paid_by_id = ${paymentId} order by booking_id`)
  return rows.map((row) => row.booking_id)
}
