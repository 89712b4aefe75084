import { holdStrategy } from '../payment/holdStrategy'
import type { Actor, BookingSnapshot } from './bookingSnapshot'
import { requestExpiry } from './deadlines'
import { type PlannedMove, planMove } from './planMove'
import type { Action } from './process'

type WalkStep = { action: Action; actor: Actor; booking: BookingSnapshot; now: Date }

/** Plans a move with all at hand that any move may need: a reason, and for a partial decision an amount. */
export function plainPlan(step: WalkStep): PlannedMove {
  const refundTerms = step.action === 'resolvePartial' ? { overrideAmount: 1000 } : undefined
  return planMove({ ...step, reason: 'because', refundTerms })
}

/** Makes a move as the operations do, stamps included. */
export function walk({ action, actor, booking, now }: WalkStep): BookingSnapshot {
  const plan = plainPlan({ action, actor, booking, now })
  const moved: BookingSnapshot = { ...booking, ...plan.fields }
  const { sessionState } = plan.fields
  return {
    ...moved,
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
