import { sql } from '@payloadcms/db-postgres'
import type { TutorMatch } from './tutorQuery'

type Sql = ReturnType<typeof sql>

/** A shorter word resembles too many others. */
const SHORTEST_TYPO = 4
/** How much of a word's letter groups must be found again, and how far behind the best reading another may be. */
const LEAST_LIKENESS = 0.4
const NEAR_BEST = 0.1

/**
 * Index entries that have the words, as `tutor_id, score`. Words arrive as data and become a text search query inside
 * the database; little words such as `for` are left out. No words match everyone alike.
 */
export function matchedTutors(terms: readonly string[], match: TutorMatch): Sql {
  if (terms.length === 0) return sql`select tutor_id, 1::float8 score from tutor_search`
  const term = sql`
    select word, plainto_tsquery('english', word) ||
      to_tsquery('simple', quote_literal(word) || case when length(word) > 1 then ':*' else '' end) asked
    from jsonb_array_elements_text(${JSON.stringify(terms)}::jsonb) word
    where numnode(plainto_tsquery('english', word)) > 0`
  return match === 'similar' ? resembling(term) : containing(term, match === 'all' ? sql`' & '` : sql`' | '`)
}

/** Entries that contain all the words, or any of them. */
function containing(term: Sql, operator: Sql): Sql {
  return sql`
    select s.tutor_id, coalesce(ts_rank(s.document, asked.q), 1)::float8 score
    from tutor_search s, (select string_agg('(' || term.asked::text || ')', ${operator})::tsquery q from (${term}) term) asked
    where asked.q is null or s.document @@ asked.q`
}

/** Entries that have, for every word, the word itself or one of those that resemble it most. */
function resembling(term: Sql): Sql {
  return sql`
    select x.tutor_id, sum(x.likeness)::float8 score
    from (
      select y.*, max(y.likeness) over (partition by y.word) best from (
        select s.tutor_id, term.word, s.document @@ term.asked has,
          case when length(term.word) >= ${SHORTEST_TYPO} then word_similarity(term.word, s.words) else 0 end likeness
        from tutor_search s cross join (${term}) term) y
    ) x
    group by x.tutor_id
    having bool_and(x.has or x.likeness >= greatest(${LEAST_LIKENESS}::float8, x.best - ${NEAR_BEST}::float8))`
}
