import Link from 'next/link'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { t } from '@/messages/t'
import type { BookingPageView } from './bookingPageView'

/** That the lesson is one of a weekly series, and the way to the others (EX03). */
export function SeriesCard({ booking: { series, sessionState } }: BookingPageView) {
  if (!series) return null
  const { id, position, lessons } = series
  return (
    <Card as="section" aria-labelledby="series-title">
      <CardTitle id="series-title">{t('series.card')}</CardTitle>
      <p>
        {t('series.place', { position, lessons })} {sessionState === 'HELD' && t('series.paidTogether')}
      </p>
      <Link
        href={`/series/${id}`}
        className="mt-2 inline-flex min-h-11 items-center rounded-sm font-medium text-primary-ink underline underline-offset-4"
      >
        {t('series.seeAll')}
      </Link>
    </Card>
  )
}
