import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import { withTransaction } from '@/services/database/withTransaction'
import { lockBooking } from './bookingRow'
import type { ViewerMove } from './moveAsViewer'
import { moverOf } from './moverOf'

type ShareLink = Omit<ViewerMove, 'reason'> & {
  /** An https address; null takes it away. */
  meetingUrl: string | null
}

/**
 * The tutor says where the lesson takes place, as long as there is no room of our own (G03). Only the two people of
 * the booking read it.
 * @throws DomainError NOT_FOUND, ACTION_NOT_ALLOWED for anyone but the tutor, BOOKING_STATE_CHANGED unless the
 *   lesson is confirmed or running.
 */
export async function shareMeetingLink({
  payload,
  viewer,
  bookingId,
  now,
  meetingUrl,
}: ShareLink): Promise<void> {
  await withTransaction(
    payload,
    async ({ tx }) => {
      const booking = await lockBooking(tx, bookingId)
      if (moverOf(viewer, booking).kind !== 'tutor')
        throw new DomainError('ACTION_NOT_ALLOWED', `user ${viewer.id} sets the meeting link of ${bookingId}`)
      if (booking.sessionState !== 'CONFIRMED' && booking.sessionState !== 'IN_PROGRESS')
        throw new DomainError(
          'BOOKING_STATE_CHANGED',
          `meeting link for a lesson that is ${booking.sessionState}`,
        )
      await tx.execute(
        sql`update bookings set meeting_url = ${meetingUrl}, updated_at = ${now.toISOString()} where id = ${bookingId}`,
      )
    },
    { user: viewer.user },
  )
}
