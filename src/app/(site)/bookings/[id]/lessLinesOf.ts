import { TENDERS } from '@/domain/payment/tenders'
import { t } from '@/messages/t'
import type { BookingPageView } from './bookingPageView'

/** What was paid in other ways than by card, as lines that lower what the card pays. */
export const lessLinesOf = ({ paidWith }: BookingPageView['booking']) =>
  paidWith
    ? TENDERS.flatMap((tender) => {
        const { amount, currency } = paidWith[tender]
        return amount > 0
          ? [{ label: t(`payment.parts.${tender}`), amount: { amount: -amount, currency } }]
          : []
      })
    : []
