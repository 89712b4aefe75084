import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { type StrikeKind, strikeExpiry } from '@/domain/trust/strikes'
import { withTransaction } from '@/services/database/withTransaction'
import { type LoadedBooking, lockBooking } from '../booking/bookingRow'
import { lockStrikes } from './lockStrikes'
import { tutorStanding } from './queries/tutorStanding'
import { tellStrike } from './tellStrike'

type Input = { payload: Payload; bookingId: string; now: Date }

/**
 * Gives the tutor of a booking a strike for what has become of it, and tells them (CT48); the strike that pauses new
 * students is told twice, for what it was and for what it does. One a lesson; a repeat does nothing.
 */
export async function strikeTutor({ payload, bookingId, now }: Input): Promise<void> {
  await withTransaction(payload, async ({ tx }) => {
    const booking = await lockBooking(tx, bookingId)
    const kind = strikeKind(booking)
    if (!kind) return
    const { tutorUserId } = booking
    await lockStrikes(tx, tutorUserId)
    const before = await tutorStanding({ tx, tutorUserId, now })
    const at = now.toISOString()
    const { rows } = await tx.execute<{ id: string }>(sql`
      insert into tutor_strikes (id, tutor_id, tutor_user_id, booking_id, kind, at, expires_at, state, created_at, updated_at)
      values (${uuidv7()}, ${booking.tutorId}, ${tutorUserId}, ${bookingId}, ${kind}, ${at},
        ${strikeExpiry(now).toISOString()}, 'active', ${at}, ${at})
      on conflict (booking_id) do nothing returning id`)
    const strikeId = rows[0]?.id
    if (!strikeId) return
    await tellStrike({ tx, strikeId, news: 'strikeGiven', now })
    const after = await tutorStanding({ tx, tutorUserId, now })
    if (!before.pausedUntil && after.pausedUntil)
      await tellStrike({ tx, strikeId, news: 'studentsPaused', now })
  })
}

/** The state decides, not the job that asked: an outcome that was corrected meanwhile counts against nobody. */
function strikeKind({ sessionOutcome, sessionState, cancelledBy }: LoadedBooking): StrikeKind | null {
  if (sessionOutcome === 'NO_SHOW_TUTOR') return 'no_show'
  return sessionState === 'CANCELLED' && cancelledBy === 'tutor' ? 'late_cancellation' : null
}
