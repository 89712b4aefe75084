import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { FeaturedReview } from '@/operations/review/queries/featuredReviews'
import {
  publicReview,
  type ReviewRow,
  reviewSource,
  toPublicReview,
  visibleReview,
} from '@/operations/review/queries/listReviews'
import { database } from '@/services/database/tx'

type Wish = {
  payload: Payload
  /** Chosen ones, which come first and in this order. */
  ids?: readonly string[]
  /** How many of the newest to add. */
  newest?: number
}
type Row = ReviewRow & { tutorSlug: string; tutorName: string }

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Published, four or five stars, something to read, of a tutor who is on the site. */
const praising = sql`${visibleReview} and r.rating >= 4 and length(trim(r.comment)) >= 20
  and exists (select 1 from tutor_profiles t where t.id = r.tutor_id and t.status = 'approved')`

/**
 * Published reviews of four or five stars: those chosen as long as they are such, then the newest. What was hidden or
 * changed for the worse since it was chosen is left out.
 */
export async function praisingReviews({ payload, ids = [], newest = 0 }: Wish): Promise<FeaturedReview[]> {
  const chosen = sql`${`{${ids.filter((id) => UUID.test(id)).join()}}`}::uuid[]`
  const { rows } = await database(payload).execute<Row>(sql`
    with picked as (
      select r.id from reviews r where r.id = any(${chosen}) and ${praising}
      union all
      (select r.id from reviews r where not r.id = any(${chosen}) and ${praising}
        order by r.published_at desc, r.id limit ${newest})
    )
    select ${publicReview}, t.slug "tutorSlug", t.display_name "tutorName"
    from ${reviewSource} join tutor_profiles t on t.id = r.tutor_id where r.id in (select id from picked)
    order by array_position(${chosen}, r.id), r.published_at desc, r.id`)
  return rows.map(({ tutorSlug, tutorName, ...row }) => ({
    ...toPublicReview(row),
    tutor: { slug: tutorSlug, displayName: tutorName },
  }))
}
