import { sql } from '@payloadcms/db-postgres'
import { foldText } from '@/domain/search/foldText'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'
import type { SearchDocument } from './searchDocument'

/** A document as it is now, and when it has to be looked at again though nothing happens. */
export type FreshDocument = { document: SearchDocument; dueAt: Date }

/**
 * Puts tutors into the index, or brings their entries up to date, in one statement (V 5.7: weight A for name and subjects, B headline,
 * C bio, D synonyms and the rest). An entry that is the same as before does not count as changed, so that no copy reads it again.
 * @returns the ids of those that changed
 */
export async function putDocuments(tx: Tx, fresh: readonly FreshDocument[], now: Date): Promise<string[]> {
  if (fresh.length === 0) return []
  const { rows } = await prepared<{ id: string; changed: boolean }>(
    tx,
    sql`
    insert into tutor_search as s (tutor_id, document, words, facts, removed, changed_in, indexed_at, due_at)
    select r.tutor_id, ${weighted('a', 'A')} || ${weighted('b', 'B')} || ${weighted('c', 'C')} || ${weighted('d', 'D')},
      r.words, r.facts, false, pg_current_xact_id(), ${now.toISOString()}, r.due_at
    from jsonb_to_recordset(${JSON.stringify(fresh.map(toRow))}::jsonb)
      r(tutor_id uuid, a text, b text, c text, d text, words text, facts jsonb, due_at timestamptz)
    on conflict (tutor_id) do update set document = excluded.document, words = excluded.words, facts = excluded.facts,
      removed = false, indexed_at = excluded.indexed_at, due_at = excluded.due_at,
      changed_in = case when s.removed or s.facts <> excluded.facts or s.words <> excluded.words or s.document <> excluded.document
        then excluded.changed_in else s.changed_in end
    returning s.tutor_id id, s.changed_in = pg_current_xact_id() changed`,
  )
  return rows.filter(({ changed }) => changed).map(({ id }) => id)
}

function toRow({ document, dueAt }: FreshDocument) {
  const { tutorId, name, subjects, headline, bio, rest } = document
  const names = [name, ...subjects.map((subject) => subject.name)]
  const others = [...subjects.flatMap(({ synonyms }) => synonyms), ...rest]
  return {
    tutor_id: tutorId,
    a: foldText(names.join(' . ')),
    b: foldText(headline),
    c: foldText(bio),
    d: foldText(others.join(' . ')),
    words: wordList([...names, headline, ...others]),
    facts: document,
    due_at: dueAt.toISOString(),
  }
}

/** English stems find `tutoring` for `tutor`; whole words find names and the beginnings of words. */
function weighted(column: 'a' | 'b' | 'c' | 'd', weight: 'A' | 'B' | 'C' | 'D') {
  const text = sql.raw(`r.${column}`)
  return sql`setweight(to_tsvector('english', ${text}) || to_tsvector('simple', ${text}), ${sql.raw(`'${weight}'`)})`
}

/** Every different word once: what a mistyped word is compared with. */
function wordList(texts: readonly string[]): string {
  const words = texts.flatMap((text) => foldText(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [])
  return [...new Set(words)].join(' ')
}
