import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import type { SessionOutcome } from '@/domain/booking/states'
import { DomainError } from '@/domain/errors/domainError'
import { isReviewOpen } from '@/domain/review/isReviewOpen'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { refreshRating } from './refreshRating'

type Submit = {
  payload: Payload
  viewer: Viewer
  bookingId: string
  /** 1 to 5. */
  rating: number
  comment?: string
  now: Date
}

type Lesson = { tutorId: string; sessionOutcome: SessionOutcome | null; end: string; endedAt: string | null }

/**
 * Reviews a completed lesson, once, within 14 days (H01, CT47). Everyone reads it at once: the double blind of
 * domain.md section 2 needs the tutor's note, and there is none yet.
 * @returns the id of the review
 * @throws DomainError NOT_FOUND for a lesson that is not the viewer's, REVIEW_NOT_ALLOWED, REVIEW_EXISTS
 */
export async function submitReview({
  payload,
  viewer,
  bookingId,
  rating,
  comment,
  now,
}: Submit): Promise<string> {
  return withTransaction(
    payload,
    async ({ tx }) => {
      const lesson = await readLesson(tx, bookingId, viewer)
      assertReviewable(lesson, now)
      const id = uuidv7()
      const at = now.toISOString()
      const { rows } = await tx.execute(sql`
        insert into reviews (id, booking_id, tutor_id, student_id, rating, comment, published_at, status, created_at, updated_at)
        values (${id}, ${bookingId}, ${lesson.tutorId}, ${viewer.id}, ${rating}, ${comment?.trim() || null}, ${at}, 'visible', ${at}, ${at})
        on conflict (booking_id) do nothing returning id`)
      if (rows.length === 0) throw new DomainError('REVIEW_EXISTS', `booking ${bookingId} has a review`)
      await refreshRating(tx, lesson.tutorId)
      return id
    },
    { user: viewer.user },
  )
}

async function readLesson(tx: Tx, bookingId: string, viewer: Viewer): Promise<Lesson> {
  const { rows } = await tx.execute<Lesson>(sql`
    select tutor_id "tutorId", session_outcome "sessionOutcome", "end", ended_at "endedAt" from bookings
    where id = ${bookingId} and (student_id = ${viewer.id} or booked_by_id = ${viewer.id})`)
  if (!rows[0]) throw new DomainError('NOT_FOUND', `user ${viewer.id} had no lesson ${bookingId}`)
  return rows[0]
}

function assertReviewable({ sessionOutcome, end, endedAt }: Lesson, now: Date): void {
  const booking = { sessionOutcome, end: new Date(end), endedAt: endedAt ? new Date(endedAt) : null }
  if (isReviewOpen({ booking, now })) return
  throw new DomainError('REVIEW_NOT_ALLOWED', `lesson ${sessionOutcome ?? 'not over'}, end ${endedAt ?? end}`)
}
