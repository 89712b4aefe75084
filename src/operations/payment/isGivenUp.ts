import { isOver } from '@/domain/booking/states'
import type { LoadedBooking } from '../booking/bookingRow'

/** Whether a lesson is over and everything paid for it goes back: its money need not be collected. */
export const isGivenUp = ({ sessionState, refundDueAmount, price, serviceFee }: LoadedBooking): boolean =>
  isOver(sessionState) && (refundDueAmount ?? 0) >= price.amount + serviceFee.amount
