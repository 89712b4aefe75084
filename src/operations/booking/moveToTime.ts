import type { ProposedPrice } from '@/domain/booking/bookingSnapshot'
import { proposedPrice } from '@/domain/booking/priceProposal'
import { DomainError } from '@/domain/errors/domainError'
import { errorAnswer } from '@/domain/errors/errorAnswer'
import type { Money } from '@/domain/money/money'
import { assertSlotOffered } from '@/operations/availability/assertSlotOffered'
import { nearestOpenSlots } from '@/operations/availability/nearestOpenSlots'
import { database, type Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { paymentOfBooking } from '../payment/paymentRow'
import { moveSeries } from '../series/moveSeries'
import type { LoadedBooking } from './bookingRow'
import { canMove } from './canMove'
import { lockDiaries } from './lockDiaries'
import { lockInScope } from './lockInScope'
import type { ViewerMove } from './moveAsViewer'
import { type Mover, moveBooking } from './moveBooking'
import { moverOf } from './moverOf'

export type TimeMove = ViewerMove & { newStart: Date }
type Asked = ViewerMove & {
  /** Left out when only the price is to change. */
  newStart?: Date
  /** Another price, of a tutor for a request, in their currency. */
  tutorPrice?: Money
  action: 'reschedule' | 'propose'
}

/**
 * A move about the time of a lesson, and of a request about its price. Learners and ops choose among the tutor's open slots; tutors know their own day and
 * may propose any time they have free. The exclusion constraints decide, asking first makes the answer friendlier.
 * @throws DomainError as `moveBooking`; SLOT_NOT_OFFERED; SLOT_TAKEN with the nearest free times; SERIES_CONFLICT when
 *   other lessons of a series that should come along cannot.
 */
export async function moveToTime({
  payload,
  viewer,
  bookingId,
  newStart: wished,
  tutorPrice,
  reason,
  scope = 'one',
  action,
  now,
}: Asked): Promise<LoadedBooking> {
  let booking: LoadedBooking | undefined
  return withTransaction(
    payload,
    async ({ req, tx }) => {
      const { named: current, others } = await lockInScope({ tx, bookingId, scope })
      booking = current
      const mover = moverOf(viewer, current)
      const newStart = wished ?? current.start
      const newPrice =
        tutorPrice && (await priceAskedFor({ tx, booking: current, actor: mover.kind, tutorPrice }))
      await lockDiaries(tx, current)
      const along = others.filter((one) => canMove({ booking: one, mover, action, now }))
      if (along.length > 0)
        return moveSeries({ req, tx, named: current, along, action, mover, now, reason, newStart })
      const { tutorId, studentId, durationMinutes, isTrial } = current
      if (mover.kind !== 'tutor')
        await assertSlotOffered({
          tx,
          tutorId,
          studentId,
          start: newStart,
          durationMinutes,
          isTrial,
          exceptBookingId: bookingId,
          now,
        })
      return moveBooking({ req, tx, booking: current, action, mover, now, reason, newStart, newPrice })
    },
    { user: viewer.user },
  ).catch(async (error: unknown) => {
    if (!booking || errorAnswer(error).code !== 'SLOT_TAKEN') throw error
    const { tutorId, studentId, durationMinutes, isTrial } = booking
    const tx = database(payload)
    const alternatives = await nearestOpenSlots({
      tx,
      tutorId,
      studentId,
      around: wished ?? booking.start,
      durationMinutes,
      isTrial,
      now,
    })
    throw new DomainError('SLOT_TAKEN', `no room for booking ${bookingId} at the asked time`, {
      field: 'start',
      data: { alternatives },
    })
  })
}

type AskedPrice = { tx: Tx; booking: LoadedBooking; actor: Mover['kind']; tutorPrice: Money }

async function priceAskedFor({ tx, booking, actor, tutorPrice }: AskedPrice): Promise<ProposedPrice> {
  const { packageId } = await paymentOfBooking(tx, booking.id)
  return proposedPrice({ booking, isFromPackage: packageId !== null, actor, tutorPrice })
}
