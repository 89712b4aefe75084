import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import { readerOf } from '../bookingCardOf'
import type { BookingPageView } from './bookingPageView'

/** What goes back, or went back, of a lesson that is over. */
export function RefundLine({ booking }: BookingPageView) {
  const { refundDue, refunded, paymentState } = booking
  if (refunded.amount > 0) {
    return <p className="mt-2">{t('bookings.over.refunded', { amount: formatMoney(refunded) })}</p>
  }
  const isPaid = paymentState === 'AUTHORIZED' || paymentState === 'CAPTURED'
  if (!refundDue || !isPaid || readerOf(booking) === 'tutor') return null
  if (refundDue.amount > 0) {
    return <p className="mt-2">{t('bookings.over.refund', { amount: formatMoney(refundDue) })}</p>
  }
  return booking.sessionState === 'CANCELLED' ? <p className="mt-2">{t('bookings.over.noRefund')}</p> : null
}
