import { planMove } from '@/domain/booking/planMove'
import { isPaidAgain } from '@/domain/booking/priceProposal'
import { DomainError } from '@/domain/errors/domainError'
import type { Money } from '@/domain/money/money'
import { withTransaction } from '@/services/database/withTransaction'
import { lowerPayment } from '../payment/lowerPayment'
import { payLink } from '../payment/payLink'
import { paymentOfBooking } from '../payment/paymentRow'
import { type LoadedBooking, lockBooking } from './bookingRow'
import { lockDiaries } from './lockDiaries'
import type { ViewerMove } from './moveAsViewer'
import { moveBooking } from './moveBooking'
import { moverOf } from './moverOf'
import { replaceBooking } from './replaceBooking'

type Accept = Omit<ViewerMove, 'scope' | 'reason'> & {
  /** The price that was shown and is agreed to, in the student's currency; needed when another one was proposed. */
  price?: Money
}
export type Accepted = {
  /** The booking that goes on: the same one, or the one at the agreed price that stands in its place. */
  bookingId: string
  /** The pay page of that one; null when there is nothing to pay. */
  checkoutUrl: string | null
}

/**
 * Takes the other time, and of a request the other price, that was proposed. A tutor's request is confirmed by it
 * (EX15). For a lower price less of what is held on the card is collected; where that does not do, the request ends, its
 * money is let go, and the lesson is held at the agreed price until it is paid (decision 031).
 * @throws DomainError as `moveBooking`; PRICE_CHANGED with the proposed `price` when that is not the one agreed to.
 */
export async function acceptProposal({ payload, viewer, bookingId, price, now }: Accept): Promise<Accepted> {
  const { goesOn, isOpen } = await withTransaction(
    payload,
    async ({ req, tx }) => {
      const booking = await lockBooking(tx, bookingId)
      const mover = moverOf(viewer, booking)
      const accept = { booking, action: 'acceptProposal', now } as const
      // Whether this person may accept at all is said before anything about prices.
      planMove({ ...accept, actor: mover.kind })
      const agreed = agreedPrice(booking, price)
      if (agreed) {
        await lockDiaries(tx, booking)
        const payment = await paymentOfBooking(tx, bookingId, { lock: true })
        if (isPaidAgain({ price: booking.price, agreed, onCard: payment.card })) {
          const held = await replaceBooking({ req, tx, booking, payment, viewer, now })
          return { goesOn: held.bookingId, isOpen: !held.isCovered }
        }
        await lowerPayment({ tx, payment, by: booking.price.amount - agreed.amount, now })
      }
      await moveBooking({ ...accept, req, tx, mover })
      return { goesOn: bookingId, isOpen: false }
    },
    { user: viewer.user },
  )
  return { bookingId: goesOn, checkoutUrl: isOpen ? payLink(payload, goesOn) : null }
}

/** Nobody agrees to a price they have not seen: the tutor may have proposed another one since. */
function agreedPrice({ id, proposedPrice }: LoadedBooking, seen: Money | undefined): Money | null {
  if (!proposedPrice) return null
  const { price } = proposedPrice
  if (seen?.amount !== price.amount || seen.currency !== price.currency)
    throw new DomainError('PRICE_CHANGED', `booking ${id}: another price than the proposed one accepted`, {
      field: 'price',
      userMessage: 'The proposed price is another one by now. Have a look at it and answer again.',
      data: { price },
    })
  return price
}
