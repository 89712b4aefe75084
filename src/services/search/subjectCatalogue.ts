import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { SearchVocabulary } from '@/domain/search/searchVocabulary'
import { env } from '@/env'
import { keptBriefly } from '@/services/database/keptBriefly'
import { prepared } from '@/services/database/prepared'
import { database } from '@/services/database/tx'

type Subjects = SearchVocabulary['subjects']

// The same list stands for the same catalogue, so that what is made of it is made once.
const lists = new WeakMap<Payload, { text: string; subjects: Subjects }>()

/** The subjects with their synonyms, by name, as old as the copy of the tutors may be. */
export const subjectCatalogue = (payload: Payload): Promise<Subjects> =>
  keptBriefly({
    payload,
    name: 'subjects',
    milliseconds: env.SEARCH_LOOK_MS,
    read: async () => {
      const subjects = await readSubjects(payload)
      const text = JSON.stringify(subjects)
      const last = lists.get(payload)
      if (last?.text === text) return last.subjects
      lists.set(payload, { text, subjects })
      return subjects
    },
  })

async function readSubjects(payload: Payload): Promise<Subjects> {
  const { rows } = await prepared<Subjects[number]>(
    database(payload),
    sql`select sj.slug, sj.name, coalesce((select json_agg(x.text order by x."order") from subjects_texts x
        where x.parent_id = sj.id and x.path = 'synonyms' and x.text is not null), '[]') synonyms
      from subjects sj order by sj.name`,
  )
  return rows
}
