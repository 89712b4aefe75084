import { proposalExpiry, requestExpiry } from '@/domain/booking/deadlines'
import type { PlannedMove } from '@/domain/booking/planMove'
import type { LoadedBooking } from './bookingRow'

type Input = { booking: LoadedBooking; plan: PlannedMove; now: Date; reason?: string }
type Columns = Record<string, string | number | null>

const NO_PROPOSAL: Columns = {
  proposed_by: null,
  proposed_start: null,
  proposed_end: null,
  proposed_busy_to: null,
  proposal_expires_at: null,
  proposal_reason: null,
}

/**
 * What a move writes about the time of the lesson: the old time is let go and the new one taken in the one statement of
 * the move, or both are taken while a proposal waits for its answer (EX02, EX15). The buffer stays as frozen at booking.
 */
export function timeStamps({ booking, plan: { fields, time }, now, reason }: Input): Columns {
  const isRequest = booking.sessionState === 'REQUESTED' && fields.sessionState === undefined
  if (time?.kind === 'proposed') {
    const expiresAt = proposalExpiry({ proposedAt: now, start: booking.start, proposedStart: time.start })
    return {
      proposed_by: fields.proposal === 'TUTOR' ? 'tutor' : 'student',
      proposed_start: time.start.toISOString(),
      proposed_end: time.end.toISOString(),
      proposed_busy_to: busyTo(booking, time.end),
      proposal_expires_at: expiresAt.toISOString(),
      proposal_reason: reason ?? null,
      ...(isRequest && { request_expires_at: expiresAt.toISOString() }),
    }
  }
  const cleared = booking.proposal === 'NONE' || fields.proposal === undefined ? {} : NO_PROPOSAL
  if (!time) return cleared
  return {
    ...cleared,
    start: time.start.toISOString(),
    end: time.end.toISOString(),
    busy_to: busyTo(booking, time.end),
    hold_strategy: time.holdStrategy,
    reschedule_count: booking.rescheduleCount + 1,
    ...(isRequest && {
      request_expires_at: requestExpiry({ requestedAt: now, start: time.start }).toISOString(),
    }),
  }
}

function busyTo(booking: LoadedBooking, end: Date): string {
  return new Date(end.getTime() + booking.busyTo.getTime() - booking.end.getTime()).toISOString()
}
