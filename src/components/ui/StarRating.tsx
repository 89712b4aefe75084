import { t } from '@/messages/t'
import { StarRow } from './StarRow'

type StarRatingProps = {
  /** 0 to 5; null while there are no reviews. */
  rating: number | null
  count?: number
  size?: 'sm' | 'md' | 'lg'
  /** `compact`: one star and the number, for cards. */
  look?: 'row' | 'compact'
}

const SIZES = {
  sm: { text: 'text-sm', star: 'h-4' },
  md: { text: 'text-base', star: 'h-5' },
  lg: { text: 'text-xl', star: 'h-6' },
}

/** A rating in stars, number and words. */
export function StarRating({ rating, count, size = 'sm', look = 'row' }: StarRatingProps) {
  const { text, star } = SIZES[size]
  if (rating === null || count === 0) {
    return <span className={`${text} text-ink-soft`}>{t('review.none')}</span>
  }
  return (
    <span className={`inline-flex items-center gap-1.5 ${text}`}>
      {look === 'row' ? (
        <StarRow value={rating} className={star} />
      ) : (
        <svg viewBox="0 0 24 24" aria-hidden="true" className={`w-auto fill-star ${star}`}>
          <path d="M12 1.9l3.1 6.3 6.9 1-5 4.9 1.2 6.9-6.2-3.3-6.2 3.3 1.2-6.9-5-4.9 6.9-1z" />
        </svg>
      )}
      <span className="font-semibold tabular-nums" aria-hidden="true">
        {rating.toFixed(1)}
      </span>
      <span className="sr-only">{t('review.ratingOfFive', { rating: rating.toFixed(1) })}</span>
      {count !== undefined && <span className="text-ink-soft">{t('review.countBrackets', { count })}</span>}
    </span>
  )
}
