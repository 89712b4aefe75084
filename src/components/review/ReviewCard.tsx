import { t } from '@/messages/t'
import { Avatar } from '../ui/Avatar'
import { DateTime } from '../ui/DateTime'
import { StarRow } from '../ui/StarRow'

export type ReviewDto = {
  id: string
  /** First name and initial: `Sofia R.` */
  authorName: string
  authorPhotoUrl?: string | null
  rating: number
  comment: string | null
  subject: string | null
  createdAt: Date | string
  /** Lessons the author had with the tutor by then. */
  lessonsTogether?: number
  reply?: { authorName: string; text: string } | null
}

/** One review: only people who had a lesson can write one. */
export function ReviewCard({ review, timeZone }: { review: ReviewDto; timeZone: string }) {
  const together = review.lessonsTogether
  const facts = [review.subject, together ? t('review.lessons', { count: together }) : null].filter(Boolean)
  return (
    <article className="border-b border-line py-5 first:pt-0 last:border-0 last:pb-0">
      <div className="flex items-center gap-3">
        <Avatar name={review.authorName} photoUrl={review.authorPhotoUrl} />
        <div className="min-w-0 flex-1">
          <div className="flex items-center justify-between gap-3">
            <p className="truncate font-semibold">{review.authorName}</p>
            <StarRow value={review.rating} className="h-4" />
            <span className="sr-only">{t('review.stars', { count: review.rating })}</span>
          </div>
          <p className="text-sm text-ink-soft">
            {facts.map((fact) => `${fact} · `)}
            <DateTime instant={review.createdAt} timeZone={timeZone} style="dateYear" />
          </p>
        </div>
      </div>
      {review.comment && <p className="mt-3 whitespace-pre-line">{review.comment}</p>}
      {review.reply && (
        <div className="mt-3 rounded-md border-s-2 border-primary-line bg-sunken px-4 py-3">
          <p className="text-sm font-semibold">{t('review.replyFrom', { name: review.reply.authorName })}</p>
          <p className="text-ink-soft">{review.reply.text}</p>
        </div>
      )}
    </article>
  )
}
