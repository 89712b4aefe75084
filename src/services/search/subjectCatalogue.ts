import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { SearchVocabulary } from '@/domain/search/searchVocabulary'
import { env } from '@/env'
import { prepared } from '@/services/database/prepared'
import { database } from '@/services/database/tx'

type Subjects = SearchVocabulary['subjects']
type Kept = { readAt: number; text: string; subjects: Subjects }

/** The catalogue seldom changes: it may be this many times as old as the copy of the tutors. */
const PATIENCE = 5

const kept = new WeakMap<Payload, Kept>()

/**
 * The subjects with their synonyms, by name. For as long as nothing changes it is the same list, so that what is made of it is
 * made once.
 */
export async function subjectCatalogue(payload: Payload): Promise<Subjects> {
  const last = kept.get(payload)
  const readAt = performance.now()
  if (last && last.readAt > readAt - env.SEARCH_LOOK_MS * PATIENCE) return last.subjects
  const { rows } = await prepared<Subjects[number]>(
    database(payload),
    sql`select sj.slug, sj.name, coalesce((select json_agg(x.text order by x."order") from subjects_texts x
        where x.parent_id = sj.id and x.path = 'synonyms' and x.text is not null), '[]') synonyms
      from subjects sj order by sj.name`,
  )
  const text = JSON.stringify(rows)
  const subjects = last?.text === text ? last.subjects : rows
  kept.set(payload, { readAt, text, subjects })
  return subjects
}
