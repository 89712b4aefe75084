import Link from 'next/link'
import type { Payload } from 'payload'
import { RatingBreakdown } from '@/components/review/RatingBreakdown'
import { ReviewCard } from '@/components/review/ReviewCard'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { t } from '@/messages/t'
import { listReviews } from '@/operations/review/queries/listReviews'
import type { TutorProfile } from '@/operations/tutor/queries/getTutor'
import { type ProfileQuery, profileHref } from './profileQuery'

type ProfileReviewsProps = { payload: Payload; tutor: TutorProfile; query: ProfileQuery; timeZone: string }

const PAGE_SIZE = 6

/** What students say, with how the stars spread over all of it (H03). */
export async function ProfileReviews({ payload, tutor, query, timeZone }: ProfileReviewsProps) {
  const page = await listReviews({ payload, tutorId: tutor.id, page: query.reviews, limit: PAGE_SIZE })
  const { average, count, byStars } = page.breakdown
  const link =
    'inline-flex min-h-11 items-center rounded-sm font-medium text-primary-ink underline underline-offset-4'
  return (
    <Card as="section" aria-labelledby="reviews-title" id="reviews" padding="lg" className="scroll-mt-20">
      <CardTitle id="reviews-title">{t('review.title')}</CardTitle>
      <RatingBreakdown
        average={average}
        count={count}
        distribution={[byStars[1], byStars[2], byStars[3], byStars[4], byStars[5]]}
      />
      {page.docs.length > 0 && (
        <div className="mt-6 border-t border-line pt-6">
          {page.docs.map(({ publishedAt, reply, ...review }) => (
            <ReviewCard
              key={review.id}
              timeZone={timeZone}
              review={{
                ...review,
                createdAt: publishedAt,
                reply: reply && { authorName: tutor.displayName, text: reply.text },
              }}
            />
          ))}
        </div>
      )}
      <p className="flex flex-wrap gap-x-6">
        {page.hasNextPage && (
          <Link
            href={profileHref(tutor.slug, { ...query, reviews: page.page + 1 }, 'reviews')}
            className={link}
          >
            {t('discovery.reviewsMore')}
          </Link>
        )}
        {page.hasPrevPage && (
          <Link href={profileHref(tutor.slug, { ...query, reviews: 1 }, 'reviews')} className={link}>
            {t('discovery.reviewsNewest')}
          </Link>
        )}
      </p>
    </Card>
  )
}
