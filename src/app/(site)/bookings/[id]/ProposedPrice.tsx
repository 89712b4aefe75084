import { DescriptionList } from '@/components/ui/DescriptionList'
import { Money } from '@/components/ui/Money'
import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import type { BookingPageView } from './bookingPageView'

/** The price a tutor offers beside the one that was asked for: what it means to pay, and for the tutor to earn (EX15, NV19). */
export function ProposedPrice({ booking }: Pick<BookingPageView, 'booking'>) {
  const offered = booking.proposal?.price
  if (!offered) return null
  const isTutor = booking.as === 'tutor'
  const [price, before] = isTutor ? [offered.tutorPrice, booking.tutorPrice] : [offered.price, booking.price]
  const words = { price: formatMoney(price), before: formatMoney(before) }
  return (
    <div className="mt-4">
      <DescriptionList
        look="lines"
        items={[
          { term: t('bookings.proposal.price'), value: t('bookings.proposal.wasPrice', words), strong: true },
          ...(offered.tutorNet
            ? [{ term: t('bookings.proposal.youKeep'), value: <Money value={offered.tutorNet} /> }]
            : []),
        ]}
      />
      {!isTutor && (
        <p className="mt-3 text-sm text-ink-soft">
          {offered.isPaidAgain ? t('bookings.proposal.paysAgain', words) : t('bookings.proposal.keepsHold')}{' '}
          {offered.isPaidAgain &&
            (booking.paidWith?.promo.amount ?? 0) > 0 &&
            t('bookings.proposal.codeBack')}
        </p>
      )}
    </div>
  )
}
