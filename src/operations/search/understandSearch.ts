import { sql } from '@payloadcms/db-postgres'
import { foldText } from '@/domain/search/foldText'
import type { SearchVocabulary } from '@/domain/search/searchVocabulary'
import { understandQuery } from '@/domain/search/understandQuery'
import type { UnderstoodQuery } from '@/domain/search/understoodQuery'
import type { Tx } from '@/services/database/tx'
import { languageVocabulary } from '@/services/search/languageVocabulary'

type Row = { subjects: SearchVocabulary['subjects']; known: string[] }

// The same list stands for the same catalogue, so that what is made of it is made once.
let lastCatalogue = { text: '[]', subjects: [] as SearchVocabulary['subjects'] }

const NOTHING: UnderstoodQuery = { parts: [], rest: [], dropped: [], times: [] }

/** Reads what was typed with the subjects of the catalogue; words that stand in profiles are no slips. */
export async function understandSearch({ tx, text }: { tx: Tx; text: string }): Promise<UnderstoodQuery> {
  const words = [...new Set(foldText(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [])]
  if (text.trim() === '') return NOTHING
  const { rows } = await tx.execute<Row>(sql`
    select coalesce((select json_agg(json_build_object('slug', sj.slug, 'name', sj.name, 'synonyms',
        coalesce((select json_agg(x.text order by x."order") from subjects_texts x
          where x.parent_id = sj.id and x.path = 'synonyms' and x.text is not null), '[]')) order by sj.name)
      from subjects sj), '[]') subjects,
    coalesce((select json_agg(word) from jsonb_array_elements_text(${JSON.stringify(words)}::jsonb) word
      where exists (select 1 from tutor_search s where s.document @@ to_tsquery('simple', quote_literal(word) || ':*'))), '[]') known`)
  const { subjects = [], known = [] } = rows[0] ?? {}
  return understandQuery({
    text,
    vocabulary: { subjects: sameCatalogue(subjects), languages: languageVocabulary(), known: new Set(known) },
  })
}

function sameCatalogue(subjects: SearchVocabulary['subjects']): SearchVocabulary['subjects'] {
  const text = JSON.stringify(subjects)
  if (text !== lastCatalogue.text) lastCatalogue = { text, subjects }
  return lastCatalogue.subjects
}
