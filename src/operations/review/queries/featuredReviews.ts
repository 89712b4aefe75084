import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { database } from '@/services/database/tx'
import {
  type PublicReview,
  publicReview,
  type ReviewRow,
  reviewSource,
  toPublicReview,
  visibleReview,
} from './listReviews'

export type FeaturedReview = PublicReview & { tutor: { slug: string; displayName: string } }

type Featured = { payload: Payload; limit: number }
type Row = ReviewRow & { tutorSlug: string; tutorName: string }

/** Recent five-star reviews with something to read, of different published tutors, for the home page (B01). */
export async function featuredReviews({ payload, limit }: Featured): Promise<FeaturedReview[]> {
  const { rows } = await database(payload).execute<Row>(sql`
    select * from (
      select distinct on (r.tutor_id) ${publicReview}, t.slug "tutorSlug", t.display_name "tutorName"
      from ${reviewSource} join tutor_profiles t on t.id = r.tutor_id
      where ${visibleReview} and r.rating = 5 and length(r.comment) between 80 and 400 and t.status = 'approved'
      order by r.tutor_id, r.published_at desc
    ) latest order by "publishedAt" desc limit ${limit}`)
  return rows.map(({ tutorSlug, tutorName, ...row }) => ({
    ...toPublicReview(row),
    tutor: { slug: tutorSlug, displayName: tutorName },
  }))
}
