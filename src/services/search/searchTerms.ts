import { foldText } from '@/domain/search/foldText'

const MAX_TERMS = 8
const MAX_LENGTH = 40

/** What people add to a search without meaning anything by it: every result is a tutor. */
const FILLER = new Set(
  'tutor tutors tutoring teacher teachers teaching lesson lessons class classes course courses online private near me'.split(
    ' ',
  ),
)

/**
 * The words of a query that say something: letters and digits only, whatever was typed, so that nothing in it can be
 * read as an operator of the search language.
 */
export function searchTerms(query: string): string[] {
  const words = foldText(query).match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = words.filter((word) => !FILLER.has(word)).map((word) => word.slice(0, MAX_LENGTH))
  return [...new Set(telling)].slice(0, MAX_TERMS)
}
