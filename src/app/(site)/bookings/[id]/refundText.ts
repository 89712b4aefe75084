import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import type { BookingDetail } from '@/operations/booking/queries/bookingDetail'
import { readerOf } from '../bookingCardOf'

/** What goes back, or went back, of a lesson that is over; null when there is nothing to say about it. */
export function refundText(booking: BookingDetail): string | null {
  const { refundDue, refunded, paymentState } = booking
  if (refunded.amount > 0) return t('bookings.over.refunded', { amount: formatMoney(refunded) })
  const isPaid = paymentState === 'AUTHORIZED' || paymentState === 'CAPTURED'
  if (!refundDue || !isPaid || readerOf(booking) === 'tutor') return null
  if (refundDue.amount > 0) return t('bookings.over.refund', { amount: formatMoney(refundDue) })
  return booking.sessionState === 'CANCELLED' ? t('bookings.over.noRefund') : null
}
