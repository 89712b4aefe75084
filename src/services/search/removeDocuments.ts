import { sql } from '@payloadcms/db-postgres'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'

/** A tutor nobody can book, and when that may end by itself; null when it takes an event. */
export type AbsentTutor = { tutorId: string; dueAt: Date | null }

/**
 * Takes tutors out of the index. What is left of each is a tombstone without a word, so that copies in memory learn of it. Who was
 * never in it gets one only to be looked at again when it is due.
 * @returns the ids of those that had been in it
 */
export async function removeDocuments(tx: Tx, absent: readonly AbsentTutor[], now: Date): Promise<string[]> {
  if (absent.length === 0) return []
  const rows = absent.map(({ tutorId, dueAt }) => ({
    tutor_id: tutorId,
    due_at: dueAt?.toISOString() ?? null,
  }))
  const { rows: written } = await prepared<{ id: string; changed: boolean }>(
    tx,
    sql`
    with waiting as (
      insert into tutor_search (tutor_id, document, facts, removed, indexed_at, due_at)
      select r.tutor_id, '', '{}', true, ${now.toISOString()}, r.due_at
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r(tutor_id uuid, due_at timestamptz) where r.due_at is not null
      on conflict (tutor_id) do nothing)
    update tutor_search s set removed = true, document = '', texts = '', facts = '{}', due_at = r.due_at,
      indexed_at = case when s.removed then s.indexed_at else ${now.toISOString()}::timestamptz end,
      changed_in = case when s.removed then s.changed_in else pg_current_xact_id() end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r(tutor_id uuid, due_at timestamptz)
    where s.tutor_id = r.tutor_id and (not s.removed or s.due_at is distinct from r.due_at)
    returning s.tutor_id id, s.changed_in = pg_current_xact_id() changed`,
  )
  return written.filter(({ changed }) => changed).map(({ id }) => id)
}
