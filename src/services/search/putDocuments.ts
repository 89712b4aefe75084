import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { foldText } from '@/domain/search/foldText'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'
import type { SearchDocument } from './searchDocument'

/** A document as it is now, and when it has to be looked at again though nothing happens. */
export type FreshDocument = { document: SearchDocument; dueAt: Date }

/** Another number when texts are read or weighted otherwise: then all of them are read anew. */
const READING = 1

/**
 * Puts tutors into the index, or brings their entries up to date, in one statement (V 5.7: weight A for name and subjects, B headline,
 * C bio, D synonyms and the rest). An entry that is the same as before does not count as changed, so that no copy reads it again;
 * texts are only read where they are others, for that takes longest and free times change most.
 * @returns the ids of those that changed
 */
export async function putDocuments(tx: Tx, fresh: readonly FreshDocument[], now: Date): Promise<string[]> {
  if (fresh.length === 0) return []
  const { rows } = await prepared<{ id: string }>(
    tx,
    sql`
    insert into tutor_search as s (tutor_id, document, texts, facts, indexed_at, due_at)
    select r.tutor_id, case when old.texts = r.texts then ''
        else ${weighted('a', 'A')} || ${weighted('b', 'B')} || ${weighted('c', 'C')} || ${weighted('d', 'D')} end,
      r.texts, r.facts, ${now.toISOString()}, r.due_at
    from jsonb_to_recordset(${JSON.stringify(fresh.map(toRow))}::jsonb)
      r(tutor_id uuid, a text, b text, c text, d text, texts text, facts jsonb, due_at timestamptz)
    left join tutor_search old on old.tutor_id = r.tutor_id
    on conflict (tutor_id) do update set document = case when s.texts = excluded.texts then s.document else excluded.document end,
      texts = excluded.texts, facts = excluded.facts, removed = false, changed_in = excluded.changed_in,
      indexed_at = excluded.indexed_at, due_at = excluded.due_at
    where s.removed or s.texts <> excluded.texts or s.facts <> excluded.facts
    returning s.tutor_id id`,
  )
  const changed = new Set(rows.map(({ id }) => id))
  const same = fresh.filter(({ document }) => !changed.has(document.tutorId))
  if (same.length > 0) await noteSame(tx, same, now)
  return [...changed]
}

/** Says when they were looked at and will be again, without touching what is long and indexed. */
async function noteSame(tx: Tx, same: readonly FreshDocument[], now: Date): Promise<void> {
  const rows = same.map(({ document, dueAt }) => ({
    tutor_id: document.tutorId,
    due_at: dueAt.toISOString(),
  }))
  await prepared(
    tx,
    sql`update tutor_search s set indexed_at = ${now.toISOString()}, due_at = r.due_at
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r(tutor_id uuid, due_at timestamptz) where s.tutor_id = r.tutor_id`,
  )
}

function toRow({ document, dueAt }: FreshDocument) {
  const { tutorId, name, subjects, headline, bio, rest } = document
  const texts = {
    a: foldText([name, ...subjects.map((subject) => subject.name)].join(' . ')),
    b: foldText(headline),
    c: foldText(bio),
    d: foldText([...subjects.flatMap(({ synonyms }) => synonyms), ...rest].join(' . ')),
  }
  return {
    ...texts,
    tutor_id: tutorId,
    texts: createHash('sha1')
      .update(JSON.stringify([READING, texts]))
      .digest('base64'),
    facts: document,
    due_at: dueAt.toISOString(),
  }
}

/** English stems find `tutoring` for `tutor`; whole words find names and the beginnings of words. */
function weighted(column: 'a' | 'b' | 'c' | 'd', weight: 'A' | 'B' | 'C' | 'D') {
  const text = sql.raw(`r.${column}`)
  return sql`setweight(to_tsvector('english', ${text}) || to_tsvector('simple', ${text}), ${sql.raw(`'${weight}'`)})`
}
