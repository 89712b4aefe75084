import type { BookingSnapshot } from './bookingSnapshot'
import { paidInAll } from './refundFor'
import { isOver } from './states'

type Given = Pick<BookingSnapshot, 'sessionState' | 'refundDueAmount' | 'price' | 'serviceFee'>

/** Whether a lesson is over and everything paid for it goes back: its money need not be collected (CT09). */
export const isGivenUp = (booking: Given): boolean =>
  isOver(booking.sessionState) && (booking.refundDueAmount ?? 0) >= paidInAll(booking).amount
