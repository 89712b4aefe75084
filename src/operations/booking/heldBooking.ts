import { randomInt } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { CURRENT_POLICY_VERSION } from '@/domain/booking/cancellationPolicy'
import { confirmationMode } from '@/domain/booking/confirmationMode'
import { holdExpiry } from '@/domain/booking/deadlines'
import { money } from '@/domain/money/money'
import { type LessonCost, lessonCost, type PriceTerms } from '@/domain/price/priceTerms'
import { addMinutes } from '@/domain/time/instants'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { BookingRequest } from './bookingRequest'
import type { HeldBooking } from './insertHeldBooking'
import type { HoldFacts } from './readHoldFacts'

type New = {
  facts: HoldFacts
  /** What its price follows from. */
  terms: PriceTerms
  request: BookingRequest
  viewer: Viewer
  /** The weekly series it is a lesson of. */
  seriesId?: string
  /** What it costs when it is taken from a package; the tutor's price of this moment when left out. */
  share?: LessonCost
  now: Date
}

/** A booking as it is when its slot is held: the price, the policy and the buffer of this moment, and nothing else yet. */
export function heldBooking({ facts, terms, request, viewer, seriesId, share, now }: New): HeldBooking {
  const { tutorId, subjectId, start, durationMinutes, topic = null, goals = null } = request
  const end = addMinutes(start, durationMinutes)
  const { tutorUserId, timezone, bufferMinutes, confirmation, hasLessons } = facts
  const cost = share ?? lessonCost(terms, durationMinutes)
  return {
    id: uuidv7(),
    reference: newReference(),
    tutorId,
    tutorUserId,
    studentId: viewer.id,
    bookedById: viewer.id,
    subjectId,
    seriesId: seriesId ?? null,
    isPaidTogether: seriesId !== undefined,
    topic,
    goals,
    start,
    end,
    busyTo: addMinutes(end, bufferMinutes),
    durationMinutes,
    timezoneTutor: timezone,
    timezoneStudent: viewer.timezone,
    ...cost,
    serviceFee: money(0, cost.price.currency),
    policyVersion: CURRENT_POLICY_VERSION,
    confirmationMode: confirmationMode({ setting: confirmation, hasLessons }),
    holdExpiresAt: holdExpiry({ heldAt: now }),
    ...UNTOUCHED,
  }
}

const UNTOUCHED = {
  sessionState: 'HELD',
  sessionOutcome: null,
  paymentState: 'PENDING',
  disputeState: 'NONE',
  requestedAt: null,
  requestExpiresAt: null,
  confirmedAt: null,
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
  rescheduleCount: 0,
  holdStrategy: null,
  refundedAmount: 0,
  refundDueAmount: null,
  cancelledBy: null,
} as const

const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** What people say on the phone: eight letters and digits without look-alikes. */
export const newReference = () => Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
