import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { earningsAvailableFrom } from '@/domain/booking/deadlines'
import { isOver } from '@/domain/booking/states'
import { lessonCompletedEntry } from '@/domain/ledger/entries'
import { splitSettled } from '@/domain/ledger/splitSettled'
import { money } from '@/domain/money/money'
import { inUsd } from '@/domain/money/rates'
import { splitEarnings } from '@/domain/payout/commission'
import { withTransaction } from '@/services/database/withTransaction'
import { currentRates } from '@/services/rates/currentRates'
import { lockBooking } from '../booking/bookingRow'
import { postEntry } from './postEntry'

/**
 * Divides what is kept of a captured payment, once the session is over: escrow to the tutor's pending earnings and
 * the commission at the frozen rate (K01). What is to be given back stays in escrow for the refund. Runs once.
 */
export async function settleLesson({
  payload,
  bookingId,
  now,
}: {
  payload: Payload
  bookingId: string
  now: Date
}): Promise<void> {
  await withTransaction(payload, async ({ tx }) => {
    const booking = await lockBooking(tx, bookingId)
    const { paymentState, commissionRateBps: rateBps, price, tutorPrice, serviceFee } = booking
    // Also when all has been given back already: what the marketplace paid of it leaves the tutor their share (NV20).
    const isCaptured =
      paymentState === 'CAPTURED' || paymentState === 'PARTIALLY_REFUNDED' || paymentState === 'REFUNDED'
    if (booking.settledAt || !isCaptured || !isOver(booking.sessionState) || rateBps === null) return
    const borne = (booking.refundDueAmount ?? 0) - booking.guaranteeAmount
    const kept = money(price.amount + serviceFee.amount - borne, price.currency)
    if (kept.amount <= 0) return
    const full = splitEarnings({ price: tutorPrice, rateBps })
    const shares = splitSettled({ ...full, serviceFee, price }, kept)
    const entry = lessonCompletedEntry({ bookingId, tutorId: booking.tutorId, kept, ...shares })
    await postEntry({ tx, entry, bookingId, now })
    const rates = await currentRates(tx)
    await tx.execute(sql`
      update bookings set settled_at = ${now.toISOString()}, tutor_net_amount = ${shares.tutorNet.amount}, commission_amount = ${shares.commission.amount},
        tutor_net_usd_cents = ${inUsd(shares.tutorNet, rates).amount}, earnings_available_at = ${earningsAvailableFrom(booking).toISOString()}
      where id = ${bookingId}`)
    await tx.execute(sql`
      update tutor_profiles set lessons_given = (select count(*) from bookings where tutor_id = ${booking.tutorId} and session_outcome = 'COMPLETED')
      where id = ${booking.tutorId}`)
  })
}
