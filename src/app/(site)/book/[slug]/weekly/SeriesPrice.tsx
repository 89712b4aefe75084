import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { DescriptionList } from '@/components/ui/DescriptionList'
import { Money } from '@/components/ui/Money'
import { CURRENT_POLICY_VERSION, cancellationPolicy } from '@/domain/booking/cancellationPolicy'
import { formatMoney } from '@/domain/money/formatMoney'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { TenderPreview } from '@/operations/payment/queries/previewTenders'
import type { SeriesPreview } from '@/operations/series/queries/previewSeries'
import { PayChoice } from '../PayChoice'
import { PayLines } from '../PayLines'
import { NOT_FROM_PACKAGE, ONLY_FROM_PACKAGE } from '../packageLook'
import { payChoiceOf } from '../payChoiceOf'
import { payWordsOf } from '../payWords'
import { ChosenCount } from './ChosenCount'

type SeriesPriceProps = {
  preview: SeriesPreview
  tenders: TenderPreview
  /** There is a package the lessons could be taken from. */
  hasPackage: boolean
  viewer: Viewer
  now: Date
}

/** What all lessons that are free cost together, how they would be paid, and what cancelling one of them gives back. */
export function SeriesPrice({ preview, tenders, hasPackage, viewer, now }: SeriesPriceProps) {
  const { price, tutorPrice, validUntil, totals, lessons, conflicts } = preview
  const counts = totals.map((_, more) => String(lessons.length + more))
  const amounts = totals.map((total) => formatMoney(total))
  const words = payWordsOf({ tenders, end: null, now })
  const hours = cancellationPolicy(CURRENT_POLICY_VERSION).freeUntilHours
  return (
    <Card as="section" aria-labelledby="price-title">
      <CardTitle id="price-title">{t('checkout.price')}</CardTitle>
      {hasPackage && <p className={ONLY_FROM_PACKAGE}>{t('packages.seriesFromIt')}</p>}
      <div className={NOT_FROM_PACKAGE}>
        <DescriptionList
          look="lines"
          items={[
            { term: t('series.oneLesson'), value: <Money value={price} /> },
            { term: t('series.number'), value: <ChosenCount words={counts} /> },
            { term: t('series.totalLabel'), value: <ChosenCount words={amounts} /> },
          ]}
        />
        <PayLines words={lessons.length > 0 ? words : { ...words, lines: [], note: t('series.payLater') }} />
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
        <PayChoice {...payChoiceOf(tenders)} />
      </div>
      <h3 className="mt-6 mb-3 font-semibold">{t('checkout.policy')}</h3>
      {hasPackage && (
        <div className={ONLY_FROM_PACKAGE}>
          <p className="text-sm text-ink-soft">{t('packages.cancelEach', { hours })}</p>
        </div>
      )}
      <div className={NOT_FROM_PACKAGE}>
        <p className="text-sm text-ink-soft">{t('series.cancelEach', { hours })}</p>
      </div>
    </Card>
  )
}
