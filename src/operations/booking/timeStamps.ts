import type { ProposedPrice } from '@/domain/booking/bookingSnapshot'
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
  proposed_price_amount: null,
  proposed_tutor_price_amount: null,
}

/**
 * What a move writes about the time and the price of the lesson: the old time is let go and the new one taken in the one statement of
 * the move, or both are taken while a proposal waits for its answer (EX02, EX15). The buffer stays as frozen at booking.
 */
export function timeStamps({ booking, plan: { fields, time, price }, now, reason }: Input): Columns {
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
      proposed_price_amount: price?.price.amount ?? null,
      proposed_tutor_price_amount: price?.tutorPrice.amount ?? null,
      ...(isRequest && { request_expires_at: expiresAt.toISOString() }),
    }
  }
  const cleared = booking.proposal === 'NONE' || fields.proposal === undefined ? {} : NO_PROPOSAL
  if (!time) return cleared
  const isSame = time.start.getTime() === booking.start.getTime()
  return {
    ...cleared,
    start: time.start.toISOString(),
    end: time.end.toISOString(),
    busy_to: busyTo(booking, time.end),
    hold_strategy: time.holdStrategy,
    ...(price && agreedPrice(booking, price)),
    ...(!isSame && { reschedule_count: booking.rescheduleCount + 1 }),
    ...(isRequest && {
      request_expires_at: requestExpiry({ requestedAt: now, start: time.start }).toISOString(),
    }),
  }
}

/** The tutor's own price is only kept beside the student's where the two are of different currencies. */
const agreedPrice = (booking: LoadedBooking, { price, tutorPrice }: ProposedPrice): Columns => ({
  price_amount: price.amount,
  ...(booking.exchangeRate !== null && { tutor_price_amount: tutorPrice.amount }),
})

function busyTo(booking: LoadedBooking, end: Date): string {
  return new Date(end.getTime() + booking.busyTo.getTime() - booking.end.getTime()).toISOString()
}
