import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { type PublicReview, publicReview, type ReviewRow, reviewSource, toPublicReview } from './listReviews'

/** A review with what it belongs to and what the viewer may do with it. */
export type Review = PublicReview & { bookingId: string; tutorId: string; isMine: boolean }

type Get = { payload: Payload; reviewId: string; viewer?: Viewer | null }
type Row = ReviewRow & { bookingId: string; tutorId: string; studentId: string; status: string }

/**
 * One review: a visible one for everyone, a hidden one for its author.
 * @throws DomainError NOT_FOUND
 */
export async function getReview({ payload, reviewId, viewer }: Get): Promise<Review> {
  const { rows } = await database(payload).execute<Row>(sql`
    select ${publicReview}, r.booking_id "bookingId", r.tutor_id "tutorId", r.student_id "studentId", r.status
    from ${reviewSource} where r.id = ${reviewId} and r.published_at is not null`)
  const row = rows[0]
  const isMine = !!row && row.studentId === viewer?.id
  if (!row || (row.status !== 'visible' && !isMine))
    throw new DomainError('NOT_FOUND', `no review ${reviewId} to see`)
  const { studentId: _author, status: _status, bookingId, tutorId, ...rest } = row
  return { ...toPublicReview(rest), bookingId, tutorId, isMine }
}
