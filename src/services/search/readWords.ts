import { sql } from '@payloadcms/db-postgres'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'
import type { QueryWord } from './resident/queryWord'

const MOST_KNOWN = 20_000

// Stems depend on nothing but the word.
const known = new Map<string, QueryWord | null>()

/**
 * Typed words as Postgres keeps them in the documents: English stems find `tutoring` for `tutor`, and beginnings find words still
 * being typed. Little words such as `for` are left out. Words seen before cost no statement.
 */
export async function readWords(tx: Tx, words: readonly string[]): Promise<QueryWord[]> {
  const unknown = [...new Set(words)].filter((word) => !known.has(word))
  if (unknown.length > 0) {
    const read = await stemsOf(tx, unknown)
    if (known.size > MOST_KNOWN) known.clear()
    for (const word of unknown) known.set(word, read.get(word) ?? null)
  }
  return [...new Set(words)].flatMap((word) => known.get(word) ?? [])
}

type Row = { word: string; stems: string[]; starts: string[] }

async function stemsOf(tx: Tx, words: readonly string[]): Promise<Map<string, QueryWord>> {
  const { rows } = await prepared<Row>(
    tx,
    sql`select word, tsvector_to_array(to_tsvector('english', word)) stems, tsvector_to_array(to_tsvector('simple', word)) starts
      from jsonb_array_elements_text(${JSON.stringify(words)}::jsonb) word`,
  )
  return new Map(
    rows
      .filter(({ stems }) => stems.length > 0)
      .map(({ word, stems, starts }) => [word, { stems, starts, isStart: word.length > 1 }]),
  )
}
