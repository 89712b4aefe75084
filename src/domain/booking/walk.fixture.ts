import { money } from '../money/money'
import { holdStrategy } from '../payment/holdStrategy'
import { addDays } from '../time/instants'
import type { Actor, BookingSnapshot } from './bookingSnapshot'
import { proposalExpiry, requestExpiry } from './deadlines'
import { type PlannedMove, planMove } from './planMove'
import type { Action } from './process'

type WalkStep = { action: Action; actor: Actor; booking: BookingSnapshot; now: Date }

/** A time for moves that need one: a day later. */
const nextDay = ({ booking, now }: Pick<WalkStep, 'booking' | 'now'>) =>
  addDays(booking.start > now ? booking.start : now, 1)

/** Plans a move with all at hand that any move may need: a reason, and for a partial decision an amount. */
export function plainPlan(step: WalkStep): PlannedMove {
  const refundTerms = step.action === 'resolvePartial' ? { overrideAmount: 1000 } : undefined
  const { action, booking } = step
  const asksPrice = action === 'propose' && booking.sessionState === 'REQUESTED'
  const newPrice = asksPrice ? { price: money(3000, 'USD'), tutorPrice: money(3000, 'USD') } : undefined
  return planMove({ ...step, reason: 'because', refundTerms, newStart: nextDay(step), newPrice })
}

/** Makes a move as the operations do, stamps included. */
export function walk({ action, actor, booking, now }: WalkStep): BookingSnapshot {
  const plan = plainPlan({ action, actor, booking, now })
  const moved: BookingSnapshot = { ...booking, ...plan.fields }
  const { sessionState } = plan.fields
  return {
    ...moved,
    ...timeStamps({ booking: moved, plan, now }),
    ...(action === 'authorize' && { holdStrategy: holdStrategy({ paidAt: now, lessonEnd: booking.end }) }),
    ...(action === 'approve' && { holdExpiresAt: new Date(now.getTime() + 600_000) }),
    ...((action === 'placeRequest' || action === 'placeInstant') && { requestedAt: now }),
    ...(action === 'placeRequest' && {
      requestExpiresAt: requestExpiry({ requestedAt: now, start: booking.start }),
    }),
    ...(sessionState === 'CONFIRMED' && { confirmedAt: now }),
    ...(sessionState === 'ENDED' && { endedAt: now < booking.end ? now : booking.end }),
    ...(sessionState === 'CANCELLED' && { cancelledBy: actor }),
    ...(action.startsWith('resolve') && { disputeDecidedAt: now }),
    ...(plan.refund && { refundDueAmount: plan.refund.due.amount }),
    ...(action === 'refund' && { refundedAmount: booking.price.amount + booking.serviceFee.amount }),
  }
}

const NO_PROPOSAL = { proposedStart: null, proposedEnd: null, proposalExpiresAt: null, proposedPrice: null }

function timeStamps({
  booking,
  plan: { fields, time, price },
  now,
}: Pick<WalkStep, 'booking' | 'now'> & { plan: PlannedMove }): Partial<BookingSnapshot> {
  if (time?.kind === 'proposed') {
    const expiresAt = proposalExpiry({ proposedAt: now, start: booking.start, proposedStart: time.start })
    return {
      proposedStart: time.start,
      proposedEnd: time.end,
      proposalExpiresAt: expiresAt,
      proposedPrice: price,
      ...(booking.sessionState === 'REQUESTED' && { requestExpiresAt: expiresAt }),
    }
  }
  const cleared = fields.proposal === 'NONE' ? NO_PROPOSAL : {}
  if (!time) return cleared
  const { start, end, holdStrategy } = time
  return {
    ...cleared,
    start,
    end,
    holdStrategy,
    ...(price && { price: price.price }),
    rescheduleCount: booking.rescheduleCount + (start.getTime() === booking.start.getTime() ? 0 : 1),
    ...(booking.sessionState === 'REQUESTED' && {
      requestExpiresAt: requestExpiry({ requestedAt: now, start }),
    }),
  }
}
