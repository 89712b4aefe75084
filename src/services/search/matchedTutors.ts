import { sql } from '@payloadcms/db-postgres'

type Sql = ReturnType<typeof sql>

/**
 * Index entries that have all the words, or any of them, as `tutor_id, score`. Words arrive as data, a JSON array of
 * text, and become a text search query inside the database: stems for whole words, prefixes for those still being
 * typed. Little words such as `for` are left out; where no word is left everyone matches alike.
 */
export function matchedTutors(terms: Sql, match: 'all' | 'any'): Sql {
  return sql`
    select s.tutor_id, coalesce(ts_rank(s.document, asked.q), 1)::float8 score
    from tutor_search s, (
      select string_agg('(' || (plainto_tsquery('english', word) ||
        to_tsquery('simple', quote_literal(word) || case when length(word) > 1 then ':*' else '' end))::text || ')',
        ${match === 'all' ? ' & ' : ' | '})::tsquery q
      from jsonb_array_elements_text(${terms}) word
      where numnode(plainto_tsquery('english', word)) > 0
    ) asked
    where asked.q is null or s.document @@ asked.q`
}
