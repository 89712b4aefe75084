import { sql } from '@payloadcms/db-postgres'
import { isJoinOpen } from '@/domain/booking/isJoinOpen'
import { DomainError } from '@/domain/errors/domainError'
import { withTransaction } from '@/services/database/withTransaction'
import { lockBooking } from './bookingRow'
import type { ViewerMove } from './moveAsViewer'
import { moverOf } from './moverOf'

/**
 * Stamps that a person came to the lesson; the first arrival counts (attendance, domain.md section 2).
 * @throws DomainError NOT_FOUND, or BOOKING_STATE_CHANGED outside the joining time.
 */
export async function attendLesson({ payload, viewer, bookingId, now }: ViewerMove): Promise<void> {
  await withTransaction(payload, async ({ tx }) => {
    const booking = await lockBooking(tx, bookingId)
    const { kind } = moverOf(viewer, booking)
    if (!isJoinOpen({ booking, now })) {
      throw new DomainError('BOOKING_STATE_CHANGED', `join of ${bookingId} outside its time`, {
        userMessage: 'The room opens five minutes before the start. Come back then.',
      })
    }
    if (kind === 'ops') return
    const column = sql.identifier(kind === 'tutor' ? 'tutor_joined_at' : 'student_joined_at')
    await tx.execute(
      sql`update bookings set ${column} = ${now.toISOString()} where id = ${bookingId} and ${column} is null`,
    )
  })
}
