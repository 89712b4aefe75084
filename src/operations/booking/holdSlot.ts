import type { PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { timersFor } from '@/domain/booking/timersFor'
import { DomainError } from '@/domain/errors/domainError'
import { tenderSum } from '@/domain/payment/tenders'
import { addMinutes } from '@/domain/time/instants'
import { assertScheduleOffers } from '@/operations/availability/assertScheduleOffers'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { Tx } from '@/services/database/tx'
import { takeLessons } from '../package/takeLessons'
import { coverPayment } from '../payment/coverPayment'
import { newPayment } from '../payment/newPayment'
import { payWithoutCard } from '../payment/payWithoutCard'
import { reserveTenders } from '../payment/reserveTenders'
import { agreePrice } from '../price/agreePrice'
import { redeemCode } from '../promotion/redemption'
import { assertMayHold } from './assertMayHold'
import { assertBelowLimit } from './assertVelocity'
import type { BookingRequest } from './bookingRequest'
import { freeOverdueHolds } from './freeOverdueHolds'
import { heldBooking } from './heldBooking'
import { insertHeldBooking } from './insertHeldBooking'
import { lockDiaries } from './lockDiaries'
import type { BookingDetailRow } from './queries/bookingDetail'
import { readHoldFacts } from './readHoldFacts'

export type HeldSlot = {
  bookingId: string
  /** Whether it is paid for already, without a card. */
  isCovered: boolean
  /** The row of a new booking, unless more has happened to it since. */
  stored?: BookingDetailRow
}

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
  const terms = agreePrice({ payload: req.payload, viewer, ...facts, ...request, now })
  assertBelowLimit({ ...facts, bookedById: viewer.id, now })
  await freeOverdueHolds({ req, tx, bookingIds: facts.overdue, now })
  if (facts.isStudentBusy)
    throw new DomainError('SLOT_TAKEN', 'student has a lesson then', {
      userMessage: 'You already have a lesson at that time. Pick another one below.',
    })
  const { schedule } = facts
  await assertScheduleOffers({ tx, schedule, studentId: viewer.id, start, durationMinutes, now })
  const { packageId } = request
  const [share] = packageId
    ? await takeLessons({ tx, packageId, studentId: viewer.id, wish: request, now })
    : []
  const booking = heldBooking({ facts, terms, request, viewer, share, now })
  const timers = timersFor({ booking, now })
  const { id: bookingId, price } = booking
  const payer = { id: uuidv7(), payerId: viewer.id, amount: price }
  const lesson = { tutorId, subjectId: request.subjectId, price, facts }
  const cover = await coverPayment({ tx, payerId: viewer.id, price, payWith: request, lesson, now })
  const { tenders, owners, discount } = cover
  const payment = newPayment({ ...payer, bookingId, packageId, tenders, now })
  const stored = await insertHeldBooking({ tx, booking, timers, payment, now })
  await reserveTenders({ tx, paymentId: payer.id, amount: price, tenders, owners, into: { bookingId }, now })
  if (discount && discount.amount > 0)
    await redeemCode({ tx, userId: viewer.id, paymentId: payer.id, discount, currency: price.currency, now })
  const isCovered = tenderSum(tenders) === price.amount
  if (!isCovered) return { bookingId, isCovered, stored }
  await payWithoutCard({ req, tx, bookingId, now })
  return { bookingId, isCovered }
}
