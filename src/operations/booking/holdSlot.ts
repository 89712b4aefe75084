import { randomInt } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { CURRENT_POLICY_VERSION } from '@/domain/booking/cancellationPolicy'
import { confirmationMode } from '@/domain/booking/confirmationMode'
import { holdExpiry } from '@/domain/booking/deadlines'
import { timersFor } from '@/domain/booking/timersFor'
import { DomainError } from '@/domain/errors/domainError'
import { money } from '@/domain/money/money'
import { multiplyMoney } from '@/domain/money/multiplyMoney'
import { addMinutes } from '@/domain/time/instants'
import { assertSlotOffered } from '@/operations/availability/assertSlotOffered'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { Tx } from '@/services/database/tx'
import { newPayment } from '../payment/newPayment'
import { assertVelocity } from './assertVelocity'
import type { BookingRequest } from './bookingRequest'
import { freeOverdueHolds } from './freeOverdueHolds'
import { type HeldBooking, insertHeldBooking } from './insertHeldBooking'
import { lockDiaries } from './lockDiaries'
import { queueWakeUps } from './queueWakeUps'
import { type HoldFacts, readHoldFacts } from './readHoldFacts'

type Input = { req: PayloadRequest; tx: Tx; viewer: Viewer; request: BookingRequest; now: Date }

/**
 * The rows of a new booking: the held slot, its history, its timers and the payment that waits for the student; or the
 * booking there is, when this student holds that very lesson already (D12). Few statements, because every one of them is
 * a wait with the tutor's diary locked.
 */
export async function holdSlot({ req, tx, viewer, request, now }: Input): Promise<{ bookingId: string }> {
  const { tutorId, start, durationMinutes } = request
  const end = addMinutes(start, durationMinutes)
  await lockDiaries(tx, { tutorId, studentId: viewer.id })
  const facts = await readHoldFacts({ tx, request, studentId: viewer.id, end, now })
  if (facts.ownHold) return { bookingId: facts.ownHold }
  assertMayHold(facts, request, viewer)
  await assertVelocity({ tx, bookedById: viewer.id, now })
  await freeOverdueHolds({ req, tx, bookingIds: facts.overdue, now })
  if (facts.isStudentBusy)
    throw new DomainError('SLOT_TAKEN', 'student has a lesson then', {
      userMessage: 'You already have a lesson at that time. Pick another one below.',
    })
  await assertSlotOffered({ tx, tutorId, studentId: viewer.id, start, durationMinutes, now })
  const booking = heldBooking({ facts, request, viewer, end, now })
  const timers = timersFor({ booking, now })
  await insertHeldBooking({ tx, booking, timers, now })
  await queueWakeUps({ tx, bookingId: booking.id, timers, now })
  await newPayment({ tx, bookingId: booking.id, payerId: viewer.id, amount: booking.price, now })
  return { bookingId: booking.id }
}

function assertMayHold(
  { tutorUserId, teaches, status }: HoldFacts,
  { tutorId }: BookingRequest,
  viewer: Viewer,
) {
  if (status !== 'approved') throw new DomainError('TUTOR_NOT_BOOKABLE', `tutor ${tutorId} is ${status}`)
  if (tutorUserId === viewer.id) throw new DomainError('OWN_LESSON', `tutor ${tutorId} books own lesson`)
  if (!teaches)
    throw new DomainError('VALIDATION_FAILED', 'tutor does not teach the subject', {
      field: 'subjectId',
      userMessage: 'This tutor does not teach that subject. Choose one from the list.',
    })
}

type New = Pick<Input, 'viewer' | 'request' | 'now'> & { facts: HoldFacts; end: Date }

function heldBooking({ facts, request, viewer, end, now }: New): HeldBooking {
  const { tutorId, subjectId, start, durationMinutes, topic = null, goals = null } = request
  const { tutorUserId, timezone, hourlyRate, bufferMinutes, confirmation, hasLessons } = facts
  if (!hourlyRate) throw new DomainError('TUTOR_NOT_BOOKABLE', `tutor ${tutorId} has no price`)
  const price = multiplyMoney({ money: hourlyRate, numerator: durationMinutes, denominator: 60 })
  return {
    id: uuidv7(),
    reference: newReference(),
    tutorId,
    tutorUserId,
    studentId: viewer.id,
    bookedById: viewer.id,
    subjectId,
    topic,
    goals,
    start,
    end,
    busyTo: addMinutes(end, bufferMinutes),
    durationMinutes,
    timezoneTutor: timezone,
    timezoneStudent: viewer.timezone,
    price,
    serviceFee: money(0, price.currency),
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
const newReference = () => Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
