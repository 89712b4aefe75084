import type { BookingView } from '@/operations/booking/queries/bookingView'
import { readerOf } from '../bookingCardOf'

/** Whether the student can have the money in the wallet: a card has paid it already, and some of it comes back (CT01). */
export function mayChooseWallet(booking: BookingView): boolean {
  const isCollected = booking.paymentState === 'CAPTURED' || booking.paymentState === 'PARTIALLY_REFUNDED'
  const onCard = booking.paidWith?.card.amount ?? 0
  const comesBack = booking.refundNow.amount > 0 || booking.series !== null
  return readerOf(booking) === 'student' && isCollected && onCard > 0 && comesBack
}
