import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { foldText } from '@/domain/search/foldText'
import { database } from '@/services/database/tx'
import { bookableTutor } from '@/services/search/bookableTutor'

export type Suggestions = {
  subjects: { slug: string; name: string }[]
  tutors: { slug: string; name: string; headline: string }[]
}

type Input = { payload: Payload; typed: string; limit?: number; now: Date }

const NOTHING: Suggestions = { subjects: [], tutors: [] }

/** What somebody may be about to type: subjects by name or synonym, and bookable tutors by name (C07). Words may be unfinished. */
export async function suggest({ payload, typed, limit = 5, now }: Input): Promise<Suggestions> {
  const folded = foldText(typed).trim().replace(/\s+/g, ' ')
  if (folded.length < 2) return NOTHING
  const start = `${folded.replace(/[\\%_]/g, '\\$&')}%`
  const inside = `% ${start}`
  const { rows } = await database(payload).execute<Suggestions>(sql`
    select coalesce((select json_agg(json_build_object('slug', found.slug, 'name', found.name)) from (
      select sj.slug, sj.name from subjects sj cross join lateral (
        select min(case when lower(unaccent(word)) like ${start} then 0 else 1 end) place from (
          select sj.name word union all
          select x.text from subjects_texts x where x.parent_id = sj.id and x.path = 'synonyms') words
        where lower(unaccent(word)) like ${start} or lower(unaccent(word)) like ${inside}) matched
      where matched.place is not null order by matched.place, sj.name limit ${limit}) found), '[]') subjects,
    coalesce((select json_agg(json_build_object('slug', found.slug, 'name', found.name, 'headline', found.headline)) from (
      select t.slug, t.display_name name, coalesce(t.headline, '') headline
      from tutor_profiles t join users u on u.id = t.user_id
      where (lower(unaccent(t.display_name)) like ${start} or lower(unaccent(t.display_name)) like ${inside}) and ${bookableTutor(now)}
      order by t.rating_count desc nulls last, t.display_name limit ${limit}) found), '[]') tutors`)
  return rows[0] ?? NOTHING
}
