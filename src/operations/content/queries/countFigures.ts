import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Figure } from '@/domain/content/figures'
import { visibleReview } from '@/operations/review/queries/listReviews'
import { database } from '@/services/database/tx'
import { bookableTutor } from '@/services/search/bookableTutor'

/** The figures of the marketplace at this moment; the average rating to two decimals, 0 while nobody has written a review. */
export async function countFigures({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<Record<Figure, number>> {
  const { rows } = await database(payload).execute<Record<Figure, number>>(sql`
    with bookable as (select t.id from tutor_profiles t join users u on u.id = t.user_id where ${bookableTutor(now)}),
      reviewed as (select count(*)::int count, coalesce(round(avg(r.rating), 2), 0)::float8 average from reviews r where ${visibleReview})
    select (select count(*)::int from bookings where session_outcome = 'COMPLETED') "lessonsGiven",
      (select count(*)::int from bookable) "tutorsApproved",
      reviewed.average "averageRating", reviewed.count "reviewsWritten",
      (select count(distinct subject_id)::int from tutor_profiles_subjects where _parent_id in (select id from bookable)) "subjectsTaught"
    from reviewed`)
  const [figures] = rows
  if (!figures) throw new Error('no figures')
  return figures
}
