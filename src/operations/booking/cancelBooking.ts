import type { RefundWay } from '@/domain/payment/tenders'
import { moveAsViewer, type ViewerMove } from './moveAsViewer'

type Cancel = ViewerMove & {
  /** What staff give back in all, minor units of the booking's currency; the policy decides when left out. */
  refundAmount?: number
  /** The student may have the card's part in their wallet instead (CT01). */
  refundTo?: RefundWay
}

/**
 * Cancels for whichever side the viewer is on; `refundFor` says what goes back (D17, CT01). Only ops may set an
 * amount of their own, and only the student where the money goes.
 * @throws DomainError as `moveBooking`; REASON_REQUIRED for tutors and ops.
 */
export const cancelBooking = ({ refundAmount, scope, ...move }: Cancel) =>
  moveAsViewer({
    ...move,
    scope: refundAmount === undefined ? scope : 'one', // an amount is decided for one lesson at a time
    action: 'cancel',
    refundTerms: refundAmount === undefined ? undefined : { overrideAmount: refundAmount },
  })
