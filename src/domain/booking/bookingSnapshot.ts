import type { Money } from '../money/money'
import type { HoldStrategy } from '../payment/holdStrategy'
import type { ProcessFields } from './states'

/** Who can act on a booking. `ops` is the staff that runs the marketplace, `system` the product itself. */
export type Actor = 'student' | 'parent' | 'tutor' | 'ops' | 'system'

/** Another price for a request: what the student would pay, and the same as the tutor made it. */
export type ProposedPrice = { price: Money; tutorPrice: Money }

/** What the rules need to know of a booking: one row, instants as UTC dates, money in the student's currency. */
export type BookingSnapshot = ProcessFields & {
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
  /** The first arrival on the page of the lesson; null while a person has not come. */
  tutorJoinedAt: Date | null
  studentJoinedAt: Date | null
  /** When they left it; null while they are there. */
  tutorLeftAt: Date | null
  studentLeftAt: Date | null
  /** The lesson takes place somewhere else, where nobody counts who has come (NV14). */
  hasMeetingLink: boolean
  /** `[start, end)` that the open proposal asks for; null without one. */
  proposedStart: Date | null
  proposedEnd: Date | null
  proposalExpiresAt: Date | null
  /** The other price that the open proposal asks for; null when it leaves the price alone. */
  proposedPrice: ProposedPrice | null
  /** How often the lesson has changed its time. */
  rescheduleCount: number
  confirmationMode: 'instant' | 'request'
  /** CT09; null while nothing is paid. */
  holdStrategy: HoldStrategy | null
  /** Paid for with the other lessons of a weekly series by one payment (EX03). */
  isPaidTogether?: boolean
  /** Held at an agreed price in the place of a request, which the tutor knows of (EX15); left out where nobody asked. */
  replacesRequest?: boolean
  /** The first lesson of the two, on the terms of a trial (EX28). */
  isTrial?: boolean
  /** When the student was given credit for the trial, because the tutor was no good fit; null or left out when not. */
  goodFitAt?: Date | null
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
