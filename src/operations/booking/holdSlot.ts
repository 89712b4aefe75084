import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { lessonCost } from '@/domain/price/priceTerms'
import { addMinutes } from '@/domain/time/instants'
import { assertScheduleOffers } from '@/operations/availability/assertScheduleOffers'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { Tx } from '@/services/database/tx'
import { takeLessons } from '../package/takeLessons'
import { agreePrice } from '../price/agreePrice'
import { assertTrial } from '../trial/assertTrial'
import { assertMayHold } from './assertMayHold'
import { assertBelowLimit } from './assertVelocity'
import type { BookingRequest } from './bookingRequest'
import { freeOverdueHolds } from './freeOverdueHolds'
import { heldBooking } from './heldBooking'
import { lockDiaries } from './lockDiaries'
import { type HeldSlot, placeHold } from './placeHold'
import { readHoldFacts } from './readHoldFacts'

type Input = { req: PayloadRequest; tx: Tx; viewer: Viewer; request: BookingRequest; now: Date }

/**
 * The rows of a new booking: the held slot, its history, its timers and the payment that waits for the student; or the
 * booking there is, when this student holds that very lesson already (D12). Few statements, because every one of them is
 * a wait with the tutor's diary locked.
 */
export async function holdSlot({ req, tx, viewer, request, now }: Input): Promise<HeldSlot> {
  const { tutorId, start, durationMinutes } = request
  const end = addMinutes(start, durationMinutes)
  await lockDiaries(tx, { tutorId, studentId: viewer.id })
  const facts = await readHoldFacts({ tx, request, student: viewer, end, now })
  if (facts.ownHold) return { bookingId: facts.ownHold, isCovered: false }
  assertMayHold(facts, request, viewer)
  const fixed = assertTrial({ facts, hourlyRate: facts.hourlyRate, request })
  const terms = agreePrice({ payload: req.payload, viewer, ...facts, ...request, fixed, now })
  assertBelowLimit({ ...facts, bookedById: viewer.id, now })
  await freeOverdueHolds({ req, tx, bookingIds: facts.overdue, now })
  if (facts.isStudentBusy)
    throw new DomainError('SLOT_TAKEN', 'student has a lesson then', {
      userMessage: 'You already have a lesson at that time. Pick another one below.',
    })
  const { schedule } = facts
  const { isTrial } = request
  await assertScheduleOffers({ tx, schedule, studentId: viewer.id, start, durationMinutes, isTrial, now })
  const { packageId } = request
  const [share] = packageId
    ? await takeLessons({ tx, packageId, studentId: viewer.id, wish: request, now })
    : []
  const cost = share ?? lessonCost(terms, durationMinutes)
  const booking = heldBooking({ facts, cost, request, viewer, now })
  return placeHold({ req, tx, booking, facts, payWith: request, now })
}
