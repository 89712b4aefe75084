import { sql } from '@payloadcms/db-postgres'
import { editDistance } from '@/domain/search/editDistance'
import type { Tx } from '@/services/database/tx'
import { matchedTutors } from './matchedTutors'

/** A shorter word is as close to many others. */
const SHORTEST = 4
const CANDIDATES = 30

type Candidate = { term: string; known: boolean; word: string | null; tutors: number }

/**
 * Reads mistyped words as the known word that is the fewest slips away, the more common one when equally near
 * (trigrams choose the candidates). Words that are found as typed stay.
 * @returns the words to search for instead; null when nothing could be corrected.
 */
export async function correctTerms(tx: Tx, terms: readonly string[]): Promise<string[] | null> {
  const { rows } = await tx.execute<Candidate>(sql`
    with vocabulary as materialized (
      select word, count(*)::int tutors from tutor_search, unnest(string_to_array(words, ' ')) word group by word
    )
    select asked.term, asked.known, near.word, coalesce(near.tutors, 0) tutors
    from (select term, exists (select 1 from (${matchedTutors({ terms: sql`jsonb_build_array(term)`, match: 'all' })}) m) known
      from jsonb_array_elements_text(${JSON.stringify(terms)}::jsonb) term) asked
    left join lateral (
      select v.word, v.tutors from vocabulary v
      where not asked.known and length(asked.term) >= ${SHORTEST} and similarity(v.word, asked.term) > 0.1
      order by similarity(v.word, asked.term) desc, v.tutors desc limit ${CANDIDATES}
    ) near on true`)
  const corrected = terms.map((term) =>
    bestReading(
      term,
      rows.filter((row) => row.term === term),
    ),
  )
  return corrected.some((word, index) => word !== terms[index]) ? corrected : null
}

function bestReading(term: string, candidates: readonly Candidate[]): string {
  const allowed = term.length < 6 ? 1 : term.length < 10 ? 2 : 3
  let best = { word: term, slips: allowed + 1, tutors: 0 }
  for (const { word, tutors } of candidates) {
    if (!word) continue
    const slips = editDistance(term, word)
    if (slips < best.slips || (slips === best.slips && tutors > best.tutors)) best = { word, slips, tutors }
  }
  return best.slips <= allowed ? best.word : term
}
