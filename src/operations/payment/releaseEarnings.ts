import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { FROZEN_DISPUTES } from '@/domain/booking/frozenDisputes'
import { DomainError } from '@/domain/errors/domainError'
import { earningsAvailableEntry } from '@/domain/ledger/entries'
import { withTransaction } from '@/services/database/withTransaction'
import { lockBooking } from '../booking/bookingRow'
import { pendingOfBooking } from '../payout/pendingOfBooking'
import { postEntry } from './postEntry'

/**
 * The problem window is over: the tutor's pending earnings of this lesson become available (CT14). A dispute opened
 * meanwhile freezes them; its decision sets the timer anew.
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
    if (FROZEN_DISPUTES.includes(booking.disputeState) || booking.disputeState === 'RESOLVED_REFUNDED') return
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
