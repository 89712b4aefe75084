import { moveAsViewer, type ViewerMove } from './moveAsViewer'

type Cancel = ViewerMove & {
  /** What staff give back in all, minor units of the booking's currency; the policy decides when left out. */
  refundAmount?: number
}

/**
 * Cancels for whichever side the viewer is on; `refundFor` says what goes back (D17, CT01). Only ops may set an
 * amount of their own.
 * @throws DomainError as `moveBooking`; REASON_REQUIRED for tutors and ops.
 */
export const cancelBooking = ({ refundAmount, scope, ...move }: Cancel) =>
  moveAsViewer({
    ...move,
    scope: refundAmount === undefined ? scope : 'one', // an amount is decided for one lesson at a time
    action: 'cancel',
    refundTerms: refundAmount === undefined ? undefined : { overrideAmount: refundAmount },
  })
