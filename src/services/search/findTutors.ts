import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/services/database/tx'
import { bookableTutor } from './bookableTutor'
import { correctTerms } from './correctTerms'
import { failedFilters } from './failedFilters'
import { freeDays } from './freeDays'
import { matchedTutors } from './matchedTutors'
import { searchFacets } from './searchFacets'
import type { TutorFacets, TutorHits, TutorQuery, TutorSort } from './tutorQuery'

type Sql = ReturnType<typeof sql>

/**
 * Few reviews say little: an average counts as if ten more reviews of 4.6 had been written. This and the number of
 * lessons decide the order where nobody searched for words.
 */
const STANDING = sql`(coalesce(f.rating_average, 0) * coalesce(f.rating_count, 0) + 46) / (coalesce(f.rating_count, 0) + 10)`

const ORDER: Record<TutorSort, Sql> = {
  relevance: sql`f.score * ${STANDING} desc, ${STANDING} desc, f.lessons_given desc nulls last`,
  rating: sql`f.rating_average desc nulls last, f.rating_count desc nulls last`,
  price: sql`f.hourly_usd`,
  '-price': sql`f.hourly_usd desc`,
  experience: sql`f.years_experience desc nulls last, f.rating_average desc nulls last`,
}

type Row = { ids: string[]; total: number; known: number } & { [K in keyof TutorFacets]: TutorFacets[K] }

/**
 * Bookable tutors that pass the filters, one page of them in order, with facets (C01, V 5.7). Typed words must all be
 * found; when no tutor has them they are read as mistyped, and failing that any of them will do. Where nobody teaches
 * a typed subject, its words are looked for like the others.
 */
export async function findTutors(tx: Tx, query: TutorQuery): Promise<TutorHits> {
  const { terms, subjects = [], wished = [] } = query
  const asTyped = await run(tx, query, 'all')
  if (asTyped.known > 0 || terms.length + subjects.length === 0) return { ...asTyped.hits, match: 'all' }
  const corrected = await correctTerms(tx, terms)
  if (corrected) {
    const { known, hits } = await run(tx, { ...query, terms: corrected }, 'all')
    if (known > 0) return { ...hits, match: 'corrected', corrected }
  }
  const words = corrected ?? terms
  if (subjects.length > 0) {
    const { known, hits } = await run(tx, { ...query, terms: [], wished: [...wished, ...words] }, 'all')
    if (known > 0) return { ...hits, match: 'any' }
  }
  const anyWord = {
    ...query,
    terms: [...words, ...subjects.flatMap((subject) => subject.words)],
    subjects: [],
  }
  const { hits } = await run(tx, anyWord, 'any')
  return { ...hits, match: 'any' }
}

async function run(tx: Tx, query: TutorQuery, match: 'all' | 'any') {
  const { rows } = await tx.execute<Row>(statement(query, match))
  const row = rows[0]
  if (!row) throw new Error('a search answered nothing')
  const { known, ids, total, ...facets } = row
  return { known, hits: { ids, total, facets } }
}

function statement(query: TutorQuery, match: 'all' | 'any'): Sql {
  const { terms, wished = [], subjects = [] } = query
  const json = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`
  return sql`
    with free as materialized (${freeDays(query.week)}),
    matched as materialized (${matchedTutors({
      terms: json(terms),
      match,
      wished: json(wished),
      subjects: json(subjects),
    })}),
    found as materialized (
      select t.id, (s.facts -> 'prices' ->> 'USD')::numeric hourly_usd, m.score, t.rating_average, t.rating_count, t.years_experience, t.lessons_given,
        ${failedFilters(query)} failed
      from matched m join tutor_search s on s.tutor_id = m.tutor_id and not s.removed
      join tutor_profiles t on t.id = m.tutor_id join users u on u.id = t.user_id
      where ${bookableTutor(query.now)}
    )
    select (select count(*)::int from found) known,
      (select count(*)::int from found where failed = 0) total,
      coalesce((select json_agg(p.id) from (
        select f.id from found f where f.failed = 0 order by ${ORDER[query.sort]}, f.id
        limit ${query.limit} offset ${query.offset}) p), '[]') ids,
      ${searchFacets()}`
}
