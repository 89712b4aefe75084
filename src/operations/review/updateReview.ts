import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { SessionOutcome } from '@/domain/booking/states'
import { DomainError } from '@/domain/errors/domainError'
import { isReviewOpen } from '@/domain/review/isReviewOpen'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { refreshRating } from './refreshRating'

/** What its author may change of a review, or what the tutor answers. */
export type ReviewChanges = { rating?: number; comment?: string; reply?: string }

type Update = { payload: Payload; viewer: Viewer; reviewId: string; changes: ReviewChanges; now: Date }
type Row = {
  tutor_id: string
  student_id: string
  tutor_user_id: string
  status: string
  outcome: SessionOutcome | null
  end: string
  ended_at: string | null
}

/**
 * Changes a review: stars and text by its author while the lesson can be reviewed, the answer by the tutor (H02).
 * @throws DomainError NOT_FOUND, FORBIDDEN for the other's part, REVIEW_NOT_ALLOWED after the 14 days
 */
export async function updateReview({ payload, viewer, reviewId, changes, now }: Update): Promise<void> {
  const { rating, comment, reply } = changes
  await withTransaction(
    payload,
    async ({ tx }) => {
      const review = await lockReview(tx, reviewId)
      if (review.status !== 'visible' && viewer.id !== review.student_id)
        throw new DomainError('NOT_FOUND', 'review is hidden')
      if (reply !== undefined) {
        if (viewer.id !== review.tutor_user_id)
          throw new DomainError('FORBIDDEN', `user ${viewer.id} answers review ${reviewId}`)
        await answer(tx, reviewId, reply, now)
      }
      if (rating === undefined && comment === undefined) return
      if (viewer.id !== review.student_id)
        throw new DomainError('FORBIDDEN', `user ${viewer.id} edits review ${reviewId}`)
      assertOpen(review, now)
      await tx.execute(sql`
        update reviews set rating = coalesce(${rating ?? null}, rating),
          comment = case when ${comment !== undefined} then ${comment?.trim() || null} else comment end, updated_at = ${now.toISOString()}
        where id = ${reviewId}`)
      await refreshRating(tx, review.tutor_id)
    },
    { user: viewer.user },
  )
}

async function lockReview(tx: Tx, reviewId: string): Promise<Row> {
  const { rows } = await tx.execute<Row>(sql`
    select r.tutor_id, r.student_id, b.tutor_user_id, r.status, b.session_outcome outcome, b."end", b.ended_at
    from reviews r join bookings b on b.id = r.booking_id where r.id = ${reviewId} for no key update of r`)
  if (!rows[0]) throw new DomainError('NOT_FOUND', `no review ${reviewId}`)
  return rows[0]
}

function assertOpen({ outcome, end, ended_at }: Row, now: Date): void {
  const booking = {
    sessionOutcome: outcome,
    end: new Date(end),
    endedAt: ended_at ? new Date(ended_at) : null,
  }
  if (!isReviewOpen({ booking, now })) throw new DomainError('REVIEW_NOT_ALLOWED', 'the 14 days have passed')
}

/** The tutor's public answer; an empty one takes it back. */
async function answer(tx: Tx, reviewId: string, reply: string, now: Date): Promise<void> {
  const text = reply.trim() || null
  const at = now.toISOString()
  await tx.execute(
    sql`update reviews set reply = ${text}, replied_at = ${text && at}, updated_at = ${at} where id = ${reviewId}`,
  )
}
