import { t } from '@/messages/t'
import { StarRow } from '../ui/StarRow'

type RatingBreakdownProps = {
  average: number | null
  count: number
  /** How many gave 1, 2, 3, 4 and 5 stars, in that order. */
  distribution: readonly [number, number, number, number, number]
}

/** The average and how the stars spread. */
export function RatingBreakdown({ average, count, distribution }: RatingBreakdownProps) {
  if (average === null || count === 0) return <p className="text-ink-soft">{t('review.noneYet')}</p>
  return (
    <div className="grid items-center gap-6 sm:grid-cols-[auto_1fr] sm:gap-10">
      <div className="flex items-center gap-4 sm:block">
        <p className="text-5xl font-bold tabular-nums" aria-hidden="true">
          {average.toFixed(1)}
        </p>
        <div className="sm:mt-1">
          <StarRow value={average} className="h-5" />
          <p className="text-sm text-ink-soft">
            <span className="sr-only">{t('review.ratingOfFive', { rating: average.toFixed(1) })} </span>
            {t('review.count', { count })}
          </p>
        </div>
      </div>
      <ul className="space-y-1.5">
        {[5, 4, 3, 2, 1].map((stars) => {
          const given = distribution[stars - 1] ?? 0
          return (
            <li key={stars} className="flex items-center gap-3 text-sm">
              <span className="w-14 text-ink-soft">{t('review.stars', { count: stars })}</span>
              <progress
                className="bar-progress flex-1 text-star"
                value={given}
                max={count}
                aria-label={t('review.starsGiven', { count: stars })}
              />
              <span className="w-8 text-end text-ink-soft tabular-nums">{given}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
