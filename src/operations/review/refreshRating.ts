import { sql } from '@payloadcms/db-postgres'
import { aggregateRatings } from '@/domain/review/aggregate'
import type { Tx } from '@/services/database/tx'
import { visibleReview } from './queries/listReviews'

/**
 * Counts a tutor's rating anew from the reviews everyone can read (H03). Reviews of one tutor take turns: the profile
 * is locked before they are counted, or two at once would each miss the other.
 */
export async function refreshRating(tx: Tx, tutorId: string): Promise<void> {
  await tx.execute(sql`select 1 from tutor_profiles where id = ${tutorId} for no key update`)
  const { rows } = await tx.execute<{ rating: number }>(
    sql`select r.rating::int rating from reviews r where r.tutor_id = ${tutorId} and ${visibleReview}`,
  )
  const { average, count } = aggregateRatings(rows.map(({ rating }) => rating))
  await tx.execute(
    sql`update tutor_profiles set rating_average = ${average}, rating_count = ${count} where id = ${tutorId}`,
  )
}
