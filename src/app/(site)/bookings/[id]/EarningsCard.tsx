import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { DescriptionList } from '@/components/ui/DescriptionList'
import { Money } from '@/components/ui/Money'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { earnsNothing } from '../earnsNothing'
import type { BookingPageView } from './bookingPageView'

/** What the tutor earns with this lesson: price, commission, theirs (NV19). Students never see it; nothing when
 * there is nothing to earn. */
export function EarningsCard({ booking, viewer }: BookingPageView) {
  const {
    tutorPrice,
    exchangeRate,
    commission,
    tutorNet,
    commissionRateBps = 0,
    earningsAvailableAt,
  } = booking
  if (!commission || !tutorNet || earnsNothing(booking)) return null
  const givenBack = tutorPrice.amount - commission.amount - tutorNet.amount
  const isFrozen = booking.disputeState !== 'NONE' && !booking.disputeState.startsWith('RESOLVED')
  return (
    <Card as="section" aria-labelledby="earnings-title">
      <CardTitle id="earnings-title">{t('bookings.earnings')}</CardTitle>
      <DescriptionList
        look="lines"
        items={[
          {
            term: exchangeRate ? t('bookings.yourPrice') : t('bookings.paidByStudent'),
            value: <Money value={tutorPrice} />,
          },
          ...(givenBack > 0
            ? [
                {
                  term: t('bookings.givenBack'),
                  value: <Money value={{ ...tutorPrice, amount: -givenBack }} />,
                },
              ]
            : []),
          {
            term: t('bookings.commission', { rate: commissionRateBps / 100 }),
            value: <Money value={{ ...commission, amount: -commission.amount }} />,
          },
          { term: t('bookings.youGet'), value: <Money value={tutorNet} />, strong: true },
        ]}
      />
      <p className="mt-3 text-sm text-ink-soft">
        {isFrozen
          ? t('bookings.frozen')
          : earningsAvailableAt
            ? t('bookings.availableFrom', {
                when: formatInstant({
                  instant: earningsAvailableAt,
                  timeZone: viewer.timezone,
                  style: 'dayTime',
                }),
              })
            : t('bookings.youGetHint')}
      </p>
    </Card>
  )
}
