import type { BookingView } from '@/operations/booking/queries/bookingView'

type Booking = Pick<BookingView, 'sessionState' | 'price' | 'serviceFee' | 'refundDue'>

/** Whether the lesson came to nothing for the tutor: it never took place, or everything goes back. */
export function earnsNothing({ sessionState, price, serviceFee, refundDue }: Booking): boolean {
  if (sessionState === 'DECLINED' || sessionState === 'EXPIRED') return true
  return refundDue !== null && refundDue.amount >= price.amount + serviceFee.amount
}
