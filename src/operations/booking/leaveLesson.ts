import { sql } from '@payloadcms/db-postgres'
import type { Side } from '@/domain/booking/attendance'
import { withTransaction } from '@/services/database/withTransaction'
import { lockBooking } from './bookingRow'
import type { ViewerMove } from './moveAsViewer'
import { moverOf } from './moverOf'

/**
 * Says that a person closed the page of the lesson (NV14). Who left before the start and did not come back has not come.
 * Without a stay it does nothing.
 * @throws DomainError NOT_FOUND
 */
export async function leaveLesson({ payload, viewer, bookingId, now }: ViewerMove): Promise<void> {
  await withTransaction(payload, async ({ tx }) => {
    const { kind } = moverOf(viewer, await lockBooking(tx, bookingId))
    if (kind === 'ops') return
    const side: Side = kind === 'tutor' ? 'tutor' : 'student'
    const at = now.toISOString()
    const { rows } = await tx.execute(sql`
      update lesson_attendance set left_at = ${at}, last_seen_at = ${at}, updated_at = ${at}
      where booking_id = ${bookingId} and side = ${side} and left_at is null returning id`)
    if (rows.length === 0) return
    await tx.execute(
      sql`update bookings set ${sql.identifier(`${side}_left_at`)} = ${at} where id = ${bookingId}`,
    )
  })
}
