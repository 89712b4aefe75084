import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { aggregateRatings } from '@/domain/review/aggregate'
import { database } from '@/services/database/tx'

/** A review as everyone may read it. */
export type PublicReview = {
  id: string
  /** First name and initial. */
  authorName: string
  rating: number
  comment: string | null
  /** Name of the subject of the lesson. */
  subject: string
  publishedAt: Date
  /** Completed lessons the author had with the tutor by then. */
  lessonsTogether: number
  reply: { text: string; at: Date } | null
}

export type ReviewPage = {
  docs: PublicReview[]
  totalDocs: number
  limit: number
  page: number
  totalPages: number
  hasNextPage: boolean
  hasPrevPage: boolean
  /** Mean, count and how many gave each number of stars. */
  breakdown: ReturnType<typeof aggregateRatings>
}

type List = { payload: Payload; tutorId: string; page?: number; limit?: number }

export type ReviewRow = Omit<PublicReview, 'publishedAt' | 'reply'> & {
  publishedAt: string
  reply: string | null
  repliedAt: string | null
}

/** Columns of a public review over `reviews r`; see `visibleReview`. */
export const publicReview = sql`
  r.id, a.first_name || coalesce(' ' || upper(left(nullif(a.last_name, ''), 1)) || '.', '') "authorName", r.rating::int rating,
  nullif(r.comment, '') "comment", sj.name subject, r.published_at "publishedAt", nullif(r.reply, '') reply, r.replied_at "repliedAt",
  (select count(*)::int from bookings o where o.tutor_id = r.tutor_id and o.student_id = r.student_id
    and o.session_outcome = 'COMPLETED' and o.start <= b.start) "lessonsTogether"`

/** The rows `publicReview` reads from. */
export const reviewSource = sql`reviews r join users a on a.id = r.student_id join bookings b on b.id = r.booking_id
  join subjects sj on sj.id = b.subject_id`

/** What everyone may read, and what counts for the rating: published and not hidden by operations. */
export const visibleReview = sql`r.status = 'visible' and r.published_at is not null`

/** A tutor's published reviews, newest first, with how the stars spread over all of them (H03). */
export async function listReviews({ payload, tutorId, page = 1, limit = 10 }: List): Promise<ReviewPage> {
  const tx = database(payload)
  const [docs, ratings] = await Promise.all([
    tx.execute<ReviewRow>(sql`
      select ${publicReview} from ${reviewSource} where r.tutor_id = ${tutorId} and ${visibleReview}
      order by r.published_at desc, r.id desc limit ${limit} offset ${(page - 1) * limit}`),
    tx.execute<{ rating: number }>(
      sql`select r.rating::int rating from reviews r where r.tutor_id = ${tutorId} and ${visibleReview}`,
    ),
  ])
  const breakdown = aggregateRatings(ratings.rows.map(({ rating }) => rating))
  const { count } = breakdown
  const totalPages = Math.max(1, Math.ceil(count / limit))
  return {
    docs: docs.rows.map(toPublicReview),
    totalDocs: count,
    limit,
    page,
    totalPages,
    hasNextPage: page < totalPages,
    hasPrevPage: page > 1,
    breakdown,
  }
}

export function toPublicReview({ reply, repliedAt, publishedAt, ...row }: ReviewRow): PublicReview {
  const at = new Date(publishedAt)
  return {
    ...row,
    publishedAt: at,
    reply: reply ? { text: reply, at: repliedAt ? new Date(repliedAt) : at } : null,
  }
}
