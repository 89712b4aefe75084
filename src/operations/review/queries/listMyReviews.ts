import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import type { Review } from './getReview'
import { publicReview, type ReviewRow, reviewSource, toPublicReview } from './listReviews'

type List = { payload: Payload; viewer: Viewer; page: number; limit: number }
type Row = ReviewRow & { bookingId: string; tutorId: string; total: number }

/** The reviews the viewer wrote, newest first. */
export async function listMyReviews({ payload, viewer, page, limit }: List) {
  const { rows } = await database(payload).execute<Row>(sql`
    select ${publicReview}, r.booking_id "bookingId", r.tutor_id "tutorId", count(*) over ()::int total
    from ${reviewSource} where r.student_id = ${viewer.id} and r.published_at is not null
    order by r.published_at desc, r.id desc limit ${limit} offset ${(page - 1) * limit}`)
  const totalDocs = rows[0]?.total ?? 0
  const totalPages = Math.max(1, Math.ceil(totalDocs / limit))
  const docs = rows.map(
    ({ total: _total, bookingId, tutorId, ...row }): Review => ({
      ...toPublicReview(row),
      bookingId,
      tutorId,
      isMine: true,
    }),
  )
  return { docs, totalDocs, limit, page, totalPages, hasNextPage: page < totalPages, hasPrevPage: page > 1 }
}
