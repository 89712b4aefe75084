import type { DisputeCategory } from '@/domain/booking/disputeCategories'
import { withTransaction } from '@/services/database/withTransaction'
import { SLUGS } from '@/slugs'
import { lockBooking } from './bookingRow'
import type { ViewerMove } from './moveAsViewer'
import { moveBooking } from './moveBooking'
import { moverOf } from './moverOf'

type Report = Omit<ViewerMove, 'reason'> & { category: DisputeCategory; description: string }

/**
 * Reports a problem with a lesson; earnings freeze until it is decided (V 4.4).
 * @returns the id of the dispute
 * @throws DomainError as `moveBooking`
 */
export async function openDispute({
  payload,
  viewer,
  bookingId,
  now,
  category,
  description,
}: Report): Promise<string> {
  return withTransaction(
    payload,
    async ({ req, tx }) => {
      const booking = await lockBooking(tx, bookingId)
      await moveBooking({
        req,
        tx,
        booking,
        action: 'openDispute',
        mover: moverOf(viewer, booking),
        now,
        reason: description,
      })
      const dispute = await payload.create({
        collection: SLUGS.disputes,
        data: { booking: bookingId, openedBy: viewer.id, category, description },
        depth: 0,
        req,
        overrideAccess: true, // the move above has checked that this person may report
      })
      return dispute.id
    },
    { user: viewer.user },
  )
}
