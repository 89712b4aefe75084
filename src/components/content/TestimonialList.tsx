import Link from 'next/link'
import { t } from '@/messages/t'
import type { FeaturedReview } from '@/operations/review/queries/featuredReviews'
import { ReviewCard } from '../review/ReviewCard'
import { Card } from '../ui/Card'

type TestimonialListProps = { reviews: readonly FeaturedReview[]; timeZone: string }

/** What students said, with the way to everything that was said of the tutor. */
export function TestimonialList({ reviews, timeZone }: TestimonialListProps) {
  return (
    <ul className="grid gap-4 md:grid-cols-3">
      {reviews.map(({ tutor, publishedAt, reply: _reply, ...review }) => (
        <Card as="li" key={review.id} className="flex flex-col">
          <div>
            <ReviewCard review={{ ...review, createdAt: publishedAt }} timeZone={timeZone} />
          </div>
          <Link
            href={`/tutors/${tutor.slug}#reviews`}
            className="mt-auto inline-flex min-h-11 items-center self-start rounded-sm pt-2 font-medium text-primary-ink underline underline-offset-4"
          >
            {t('discovery.readReviews', { tutor: tutor.displayName })}
          </Link>
        </Card>
      ))}
    </ul>
  )
}
