import type { Payload } from 'payload'
import type { Action } from '@/domain/booking/process'
import type { RefundTerms } from '@/domain/booking/refundFor'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { withTransaction } from '@/services/database/withTransaction'
import { type LoadedBooking, lockBooking } from './bookingRow'
import { moveBooking } from './moveBooking'
import { moverOf } from './moverOf'

export type ViewerMove = { payload: Payload; viewer: Viewer; bookingId: string; now: Date; reason?: string }

/** One move of a person, in a transaction of its own: who they are to the booking decides what they may do. */
export async function moveAsViewer({
  payload,
  viewer,
  bookingId,
  now,
  reason,
  action,
  newStart,
  refundTerms,
}: ViewerMove & { action: Action; newStart?: Date; refundTerms?: RefundTerms }): Promise<LoadedBooking> {
  return withTransaction(
    payload,
    async ({ req, tx }) => {
      const booking = await lockBooking(tx, bookingId)
      return moveBooking({
        req,
        tx,
        booking,
        action,
        mover: moverOf(viewer, booking),
        now,
        reason,
        newStart,
        refundTerms,
      })
    },
    { user: viewer.user },
  )
}
