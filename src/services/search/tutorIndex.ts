import { sql } from '@payloadcms/db-postgres'
import { foldText } from '@/domain/search/foldText'
import type { Tx } from '@/services/database/tx'

/** What of a published tutor can be found, most telling first (V 5.7: name and subjects, headline, bio, the rest). */
export type TutorDocument = {
  tutorId: string
  name: string
  subjects: readonly string[]
  headline: string
  synonyms: readonly string[]
  bio: string
  /** Places, languages, schools, certificates. */
  rest: readonly string[]
  /** Hourly rate in US cents, to compare prices of different currencies. */
  hourlyUsdCents: number
}

/** Puts a published tutor into the index, or brings the entry up to date. */
export async function putTutorDocument(tx: Tx, document: TutorDocument): Promise<void> {
  const { tutorId, name, subjects, headline, synonyms, bio, rest, hourlyUsdCents } = document
  const a = foldText([name, ...subjects].join(' . '))
  const b = foldText(headline)
  const c = foldText(bio)
  const d = foldText([...synonyms, ...rest].join(' . '))
  const words = wordList([name, ...subjects, headline, ...synonyms, ...rest])
  await tx.execute(sql`
    insert into tutor_search (tutor_id, document, words, hourly_usd)
    values (${tutorId}, ${weighted(a, 'A')} || ${weighted(b, 'B')} || ${weighted(c, 'C')} || ${weighted(d, 'D')}, ${words}, ${hourlyUsdCents})
    on conflict (tutor_id) do update
      set document = excluded.document, words = excluded.words, hourly_usd = excluded.hourly_usd`)
}

/** Takes a tutor out of the index. */
export async function removeTutorDocument(tx: Tx, tutorId: string): Promise<void> {
  await tx.execute(sql`delete from tutor_search where tutor_id = ${tutorId}`)
}

/** English stems find `tutoring` for `tutor`; whole words find names and the beginnings of words. */
function weighted(text: string, weight: 'A' | 'B' | 'C' | 'D') {
  return sql`setweight(to_tsvector('english', ${text}) || to_tsvector('simple', ${text}), ${weight}::"char")`
}

/** Every different word once: what a mistyped word is compared with. */
function wordList(texts: readonly string[]): string {
  const words = texts.flatMap((text) => foldText(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [])
  return [...new Set(words)].join(' ')
}
