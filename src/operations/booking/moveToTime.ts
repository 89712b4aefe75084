import { DomainError } from '@/domain/errors/domainError'
import { errorAnswer } from '@/domain/errors/errorAnswer'
import { assertSlotOffered } from '@/operations/availability/assertSlotOffered'
import { nearestOpenSlots } from '@/operations/availability/nearestOpenSlots'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { moveSeries } from '../series/moveSeries'
import type { LoadedBooking } from './bookingRow'
import { canMove } from './canMove'
import { lockDiaries } from './lockDiaries'
import { lockInScope } from './lockInScope'
import type { ViewerMove } from './moveAsViewer'
import { moveBooking } from './moveBooking'
import { moverOf } from './moverOf'

export type TimeMove = ViewerMove & { newStart: Date }

/**
 * A move about the time of a lesson. Learners and ops choose among the tutor's open slots; tutors know their own day and
 * may propose any time they have free. The exclusion constraints decide, asking first makes the answer friendlier.
 * @throws DomainError as `moveBooking`; SLOT_NOT_OFFERED; SLOT_TAKEN with the nearest free times; SERIES_CONFLICT when
 *   other lessons of a series that should come along cannot.
 */
export async function moveToTime({
  payload,
  viewer,
  bookingId,
  newStart,
  reason,
  scope = 'one',
  action,
  now,
}: TimeMove & { action: 'reschedule' | 'propose' }): Promise<LoadedBooking> {
  let booking: LoadedBooking | undefined
  return withTransaction(
    payload,
    async ({ req, tx }) => {
      const { named: current, others } = await lockInScope({ tx, bookingId, scope })
      booking = current
      const mover = moverOf(viewer, current)
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
      return moveBooking({ req, tx, booking: current, action, mover, now, reason, newStart })
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
      around: newStart,
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
