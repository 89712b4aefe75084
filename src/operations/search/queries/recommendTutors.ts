import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { matchReasons } from '@/domain/search/matching/matchReasons'
import { matchScore } from '@/domain/search/matching/matchScore'
import { matchReasonWords } from '@/messages/matchReasonWords'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database, type Tx } from '@/services/database/tx'
import { searchTutors } from './searchTutors'

/** So many of the tutors found first are compared. */
const COMPARED = 50

type Asked = { payload: Payload; viewer: Viewer | null; subject?: string; limit: number; now: Date }

export type Recommendations = { tutors: { id: string; matchScore: number; matchReasons: string[] }[] }

/**
 * Tutors for a learner, by rules (T03): subject, rating, first free time, price beside the others' and language, as a sum of named
 * parts. Without a subject those the learner said they are interested in count; their language is that of their account, English for
 * visitors. Writes nothing and says why for each.
 */
export async function recommendTutors({
  payload,
  viewer,
  subject,
  limit,
  now,
}: Asked): Promise<Recommendations> {
  const interests = subject ? [subject] : await interestsOf(database(payload), viewer)
  const { docs } = await searchTutors({
    payload,
    filters: { subject: subject ?? (interests.length === 1 ? interests[0] : undefined), limit: COMPARED },
    viewerCurrency: viewer?.currency,
    now,
  })
  const languages = [viewer?.user.locale?.split('-')[0] ?? 'en']
  const prices = docs.map(({ rateInCurrency }) => rateInCurrency.amount).sort((a, b) => a - b)
  const usualPrice = prices[Math.floor(prices.length / 2)] ?? 0
  const scored = docs.map((tutor) => ({
    id: tutor.id,
    matchScore: matchScore({
      tutor,
      subjectSlugs: interests,
      languages,
      price: tutor.rateInCurrency.amount,
      usualPrice,
      nextSlotAt: tutor.nextSlotAt,
      now,
    }).score,
    matchReasons: matchReasons({ tutor, wish: { subjectSlugs: interests, languages } }).map(matchReasonWords),
  }))
  // Who is equal stays in the order of the search: sorting is stable.
  return { tutors: scored.sort((a, b) => b.matchScore - a.matchScore).slice(0, limit) }
}

/** Slugs of the subjects a learner is interested in. */
async function interestsOf(tx: Tx, viewer: Viewer | null): Promise<string[]> {
  if (!viewer) return []
  const { rows } = await tx.execute<{ slug: string }>(sql`
    select sj.slug from student_profiles p join student_profiles_rels r on r.parent_id = p.id and r.path = 'interests'
    join subjects sj on sj.id = r.subjects_id where p.user_id = ${viewer.id} order by r."order"`)
  return rows.map(({ slug }) => slug)
}
