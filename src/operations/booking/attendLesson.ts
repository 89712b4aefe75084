import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import { SILENT_MINUTES, type Side } from '@/domain/booking/attendance'
import { isJoinOpen } from '@/domain/booking/isJoinOpen'
import { DomainError } from '@/domain/errors/domainError'
import { addMinutes } from '@/domain/time/instants'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { lockBooking } from './bookingRow'
import type { ViewerMove } from './moveAsViewer'
import { moverOf } from './moverOf'

/**
 * Says that a person is on the page of the lesson: when they come, and again every half minute while they stay. The
 * first arrival counts for no-shows, every stay is kept as evidence (NV14, domain.md section 2). By the server's clock.
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
    const side: Side = kind === 'tutor' ? 'tutor' : 'student'
    await noteStay({ tx, bookingId, side, userId: viewer.id, now })
    const [joined, left] = [sql.identifier(`${side}_joined_at`), sql.identifier(`${side}_left_at`)]
    await tx.execute(sql`
      update bookings set ${joined} = coalesce(${joined}, ${now.toISOString()}), ${left} = null
      where id = ${bookingId} and (${joined} is null or ${left} is not null)`)
  })
}

type Stay = { tx: Tx; bookingId: string; side: Side; userId: string; now: Date }

async function noteStay({ tx, bookingId, side, userId, now }: Stay): Promise<void> {
  const at = now.toISOString()
  const silentSince = addMinutes(now, -SILENT_MINUTES).toISOString()
  await tx.execute(sql`
    update lesson_attendance set left_at = last_seen_at, updated_at = ${at}
    where booking_id = ${bookingId} and side = ${side} and left_at is null and last_seen_at < ${silentSince}`)
  await tx.execute(sql`
    insert into lesson_attendance (id, booking_id, side, user_id, joined_at, last_seen_at, created_at, updated_at)
    values (${uuidv7()}, ${bookingId}, ${side}, ${userId}, ${at}, ${at}, ${at}, ${at})
    on conflict (booking_id, side) where left_at is null do update set last_seen_at = excluded.last_seen_at, updated_at = excluded.updated_at`)
}
