import type { Payload } from 'payload'
import { foldText } from '@/domain/search/foldText'
import { understandQuery } from '@/domain/search/understandQuery'
import type { UnderstoodQuery } from '@/domain/search/understoodQuery'
import { languageVocabulary } from '@/services/search/languageVocabulary'
import type { SearchEngine } from '@/services/search/searchEngine'
import { subjectCatalogue } from '@/services/search/subjectCatalogue'

type Input = { payload: Payload; engine: SearchEngine; text: string }

const NOTHING: UnderstoodQuery = { parts: [], rest: [], dropped: [], times: [] }

/** Reads what was typed with the subjects of the catalogue; words that stand in profiles are no slips. */
export async function understandSearch({ payload, engine, text }: Input): Promise<UnderstoodQuery> {
  if (text.trim() === '') return NOTHING
  const words = [...new Set(foldText(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [])]
  const [subjects, known] = await Promise.all([subjectCatalogue(payload), engine.knownWords(words)])
  return understandQuery({
    text,
    vocabulary: { subjects, languages: languageVocabulary(), known: new Set(known) },
  })
}
