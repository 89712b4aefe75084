import { sql } from '@payloadcms/db-postgres'

type Sql = ReturnType<typeof sql>

type Matching = {
  /** Words to be found, a JSON array of text. */
  terms: Sql
  match: 'all' | 'any'
  /** Words that put a tutor higher but need not be found, a JSON array of text. */
  wished?: Sql
  /** The subjects asked for, of which one must be taught: a JSON array of `{ slug, words }`. */
  subjects?: Sql
}

/** What a word weighs in the rest (places, synonyms), the bio, the headline, and the name and subjects. */
const WEIGHTS = sql`array[0.05, 0.2, 0.5, 1]::real[]`
const EMPTY = sql`'[]'::jsonb`

/**
 * Index entries that have all the words, or any of them, and one of the subjects, as `tutor_id, score`. Words arrive
 * as data and become a text search query inside the database: stems for whole words, prefixes for those still being
 * typed. Little words such as `for` are left out; where no word is left everyone matches alike. A tutor whose name is
 * the word for a subject is found as well.
 */
export function matchedTutors({ terms, match, wished = EMPTY, subjects = EMPTY }: Matching): Sql {
  return sql`
    select s.tutor_id, (case when ranked.q is null and jsonb_array_length(${subjects}) = 0 then 1 else
      coalesce(ts_rank(${WEIGHTS}, s.document, ranked.q), 0) + coalesce(taught.subjects, 0) * 0.5 + 0.02 end)::float8 score
    from tutor_search s
    cross join (${wordsQuery(terms, match)}) asked
    cross join (${wordsQuery(sql`${terms} || ${wished}`, 'any')}) ranked
    cross join (${namesQuery(subjects)}) named
    left join (
      select ts._parent_id tutor_id, count(distinct sj.slug)::int subjects
      from jsonb_array_elements(${subjects}) subject join subjects sj on sj.slug = subject ->> 'slug'
      join tutor_profiles_subjects ts on ts.subject_id = sj.id group by ts._parent_id
    ) taught on taught.tutor_id = s.tutor_id
    where not s.removed and (asked.q is null or s.document @@ asked.q)
      and (jsonb_array_length(${subjects}) = 0 or taught.subjects > 0 or s.document @@ named.q)`
}

function wordsQuery(terms: Sql, match: 'all' | 'any'): Sql {
  return sql`
    select string_agg('(' || (plainto_tsquery('english', word) ||
      to_tsquery('simple', quote_literal(word) || case when length(word) > 1 then ':*' else '' end))::text || ')',
      ${match === 'all' ? ' & ' : ' | '})::tsquery q
    from jsonb_array_elements_text(${terms}) word
    where numnode(plainto_tsquery('english', word)) > 0`
}

/** Names that are the words for one of the subjects. */
function namesQuery(subjects: Sql): Sql {
  return sql`
    select string_agg(wanted.q, ' | ')::tsquery q from (
      select '(' || string_agg(to_tsquery('simple', quote_literal(word) || ':A')::text, ' & ') || ')' q
      from jsonb_array_elements(${subjects}) with ordinality as subject(value, place),
        jsonb_array_elements_text(subject.value -> 'words') word
      where numnode(plainto_tsquery('simple', word)) > 0 group by subject.place) wanted`
}
