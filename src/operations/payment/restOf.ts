import type { LoadedBooking } from '../booking/bookingRow'
import type { LoadedPayment } from './paymentRow'

/** What may still be given back of a payment, promised refunds counted as given; minor units. */
export const restOf = (booking: LoadedBooking, payment: LoadedPayment): number =>
  payment.capturedAmount - Math.max(booking.refundDueAmount ?? 0, payment.refundedAmount)
