import { money } from '../money/money'
import type { BookingSnapshot } from './bookingSnapshot'

/** A lesson on Wednesday 4 November 2026, 10:00 to 11:00 UTC, booked two days before. For specs. */
export function sampleBooking(changes: Partial<BookingSnapshot> = {}): BookingSnapshot {
  return {
    sessionState: 'CONFIRMED',
    sessionOutcome: null,
    paymentState: 'AUTHORIZED',
    disputeState: 'NONE',
    start: new Date('2026-11-04T10:00:00Z'),
    end: new Date('2026-11-04T11:00:00Z'),
    holdExpiresAt: new Date('2026-11-02T10:10:00Z'),
    requestedAt: new Date('2026-11-02T10:05:00Z'),
    requestExpiresAt: new Date('2026-11-03T10:05:00Z'),
    confirmedAt: new Date('2026-11-02T12:00:00Z'),
    endedAt: null,
    tutorJoinedAt: null,
    studentJoinedAt: null,
    tutorLeftAt: null,
    studentLeftAt: null,
    hasMeetingLink: false,
    proposal: 'NONE',
    proposedStart: null,
    proposedEnd: null,
    proposalExpiresAt: null,
    proposedPrice: null,
    rescheduleCount: 0,
    confirmationMode: 'request',
    holdStrategy: 'captureOnCompletion',
    policyVersion: '2026-11',
    price: money(4000, 'USD'),
    serviceFee: money(200, 'USD'),
    refundedAmount: 0,
    refundDueAmount: null,
    cancelledBy: null,
    ...changes,
  }
}

/** The same lesson, asked for and not answered yet. */
export function sampleRequest(changes: Partial<BookingSnapshot> = {}): BookingSnapshot {
  return sampleBooking({ sessionState: 'REQUESTED', confirmedAt: null, ...changes })
}

/** The same lesson, its slot held and nothing paid. */
export function sampleHold(changes: Partial<BookingSnapshot> = {}): BookingSnapshot {
  return sampleRequest({
    sessionState: 'HELD',
    paymentState: 'PENDING',
    requestedAt: null,
    requestExpiresAt: null,
    holdStrategy: null,
    ...changes,
  })
}
