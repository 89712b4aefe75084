import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { type StrikeKind, strikeExpiry } from '@/domain/trust/strikes'
import { withTransaction } from '@/services/database/withTransaction'
import { type LoadedBooking, lockBooking } from '../booking/bookingRow'

type Input = { payload: Payload; bookingId: string; now: Date }

/** Gives the tutor of a booking a strike for what has become of it (CT48). One a lesson; a repeat does nothing. */
export async function strikeTutor({ payload, bookingId, now }: Input): Promise<void> {
  await withTransaction(payload, async ({ tx }) => {
    const booking = await lockBooking(tx, bookingId)
    const kind = strikeKind(booking)
    if (!kind) return
    const at = now.toISOString()
    await tx.execute(sql`
      insert into tutor_strikes (id, tutor_id, tutor_user_id, booking_id, kind, at, expires_at, state, created_at, updated_at)
      values (${uuidv7()}, ${booking.tutorId}, ${booking.tutorUserId}, ${bookingId}, ${kind}, ${at},
        ${strikeExpiry(now).toISOString()}, 'active', ${at}, ${at})
      on conflict (booking_id) do nothing`)
  })
}

/** The state decides, not the job that asked: an outcome that was corrected meanwhile counts against nobody. */
function strikeKind({ sessionOutcome, sessionState, cancelledBy }: LoadedBooking): StrikeKind | null {
  if (sessionOutcome === 'NO_SHOW_TUTOR') return 'no_show'
  return sessionState === 'CANCELLED' && cancelledBy === 'tutor' ? 'late_cancellation' : null
}
