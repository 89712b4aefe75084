import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { DescriptionList } from '@/components/ui/DescriptionList'
import { Money } from '@/components/ui/Money'
import { CURRENT_POLICY_VERSION, cancellationPolicy } from '@/domain/booking/cancellationPolicy'
import { formatMoney } from '@/domain/money/formatMoney'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { SeriesPreview } from '@/operations/series/queries/previewSeries'
import { ChosenCount } from './ChosenCount'

/** What all lessons that are free cost together, and what cancelling one of them gives back. */
export function SeriesPrice({ preview, viewer }: { preview: SeriesPreview; viewer: Viewer }) {
  const { price, tutorPrice, validUntil, totals, lessons, conflicts } = preview
  const counts = totals.map((_, more) => String(lessons.length + more))
  const amounts = totals.map((total) => formatMoney(total))
  return (
    <Card as="section" aria-labelledby="price-title">
      <CardTitle id="price-title">{t('checkout.price')}</CardTitle>
      <DescriptionList
        look="lines"
        items={[
          { term: t('series.oneLesson'), value: <Money value={price} /> },
          { term: t('series.number'), value: <ChosenCount words={counts} /> },
          { term: t('payment.total'), value: <ChosenCount words={amounts} />, strong: true },
        ]}
      />
      {tutorPrice.currency !== price.currency && (
        <p className="mt-2 text-sm text-ink-soft">
          {t('series.tutorPrice', {
            price: formatMoney(tutorPrice),
            when: formatInstant({ instant: validUntil, timeZone: viewer.timezone, style: 'time' }),
          })}
        </p>
      )}
      {conflicts.some(({ alternatives }) => alternatives.length > 0) && (
        <p className="mt-2 text-sm text-ink-soft">{t('series.plusEach', { price: formatMoney(price) })}</p>
      )}
      <h3 className="mt-6 mb-3 font-semibold">{t('checkout.policy')}</h3>
      <p className="text-sm text-ink-soft">
        {t('series.cancelEach', { hours: cancellationPolicy(CURRENT_POLICY_VERSION).freeUntilHours })}
      </p>
    </Card>
  )
}
