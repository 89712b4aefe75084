import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { isDisputeOpen } from '@/domain/booking/states'
import { DomainError } from '@/domain/errors/domainError'
import { earningsAvailableEntry } from '@/domain/ledger/entries'
import { withTransaction } from '@/services/database/withTransaction'
import { type LoadedBooking, lockBooking } from '../booking/bookingRow'
import { chargebacksOf } from '../chargeback/queries/chargebacksOf'
import { pendingOfBooking } from '../payout/pendingOfBooking'
import { paymentOfBooking } from './paymentRow'
import { postEntry } from './postEntry'

/** Nothing of the lesson is anybody's but the payer's, so that it is never settled. */
const isGivenBack = ({ price, serviceFee, refundDueAmount, guaranteeAmount }: LoadedBooking): boolean =>
  (refundDueAmount ?? 0) - guaranteeAmount >= price.amount + serviceFee.amount

/**
 * The problem window is over: the tutor's pending earnings of this lesson become available (CT14). A dispute or a
 * chargeback opened meanwhile freezes them (J14); its decision sets the timer anew.
 * @throws DomainError SERVICE_UNAVAILABLE while the lesson is not settled yet, so that the job comes back.
 */
export async function releaseEarnings({
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
    if (isDisputeOpen(booking.disputeState)) return
    const payment = await paymentOfBooking(tx, bookingId, { lock: true })
    // A refund that is still to be made takes its part first; its record sets the timer anew, as a bank's decision does.
    if ((booking.refundDueAmount ?? 0) > payment.refundedAmount) return
    if ((await chargebacksOf(tx, payment)).isOpen) return
    if (!booking.settledAt && isGivenBack(booking)) return
    if (!booking.settledAt)
      throw new DomainError('SERVICE_UNAVAILABLE', `booking ${bookingId} is not settled yet`)
    const amount = await pendingOfBooking(tx, booking)
    if (amount.amount <= 0) return
    await postEntry({
      tx,
      entry: earningsAvailableEntry({ bookingId, tutorId: booking.tutorId, amount }),
      bookingId,
      now,
    })
    await tx.execute(
      sql`update bookings set earnings_available_at = ${now.toISOString()} where id = ${bookingId}`,
    )
  })
}
