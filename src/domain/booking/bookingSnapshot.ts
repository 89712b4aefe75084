import type { Money } from '../money/money'
import type { HoldStrategy } from '../payment/holdStrategy'
import type { BookingFields } from './states'

/** Who can act on a booking. `ops` is the staff that runs the marketplace, `system` the product itself. */
export type Actor = 'student' | 'parent' | 'tutor' | 'ops' | 'system'

/** What the rules need to know of a booking: one row, instants as UTC dates, money in the student's currency. */
export type BookingSnapshot = BookingFields & {
  /** `[start, end)` of the lesson. */
  start: Date
  end: Date
  /** When the slot hold ends; null when there never was one. */
  holdExpiresAt: Date | null
  /** When it was placed: paid and sent to the tutor, or paid and confirmed at once. Null while it is held. */
  requestedAt: Date | null
  /** When an unanswered request, of the tutor or of a parent, expires. */
  requestExpiresAt: Date | null
  confirmedAt: Date | null
  /** When the session really ended; null while it has not. */
  endedAt: Date | null
  tutorJoinedAt: Date | null
  studentJoinedAt: Date | null
  confirmationMode: 'instant' | 'request'
  /** CT09; null while nothing is paid. */
  holdStrategy: HoldStrategy | null
  /** Version of the cancellation policy frozen at booking (NV17). */
  policyVersion: string
  price: Money
  serviceFee: Money
  /** Given back so far, minor units. */
  refundedAmount: number
  /** What the move that ended the session decided to give back in all, minor units; null while nothing is decided. */
  refundDueAmount: number | null
  cancelledBy: Actor | null
  /** End of an EU consumer's right of withdrawal (CT02); null or left out when there is none. */
  withdrawalUntil?: Date | null
  /** When the dispute was decided, for the appeal window. */
  disputeDecidedAt?: Date | null
}
