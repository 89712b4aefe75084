import { foldText } from './foldText'

const MAX_TERMS = 8
const MAX_LENGTH = 40

/**
 * The words of a query: letters and digits only, whatever was typed, so that nothing in it can be read as an
 * operator of the search language.
 */
export function searchTerms(query: string): string[] {
  const words = foldText(query).match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words.map((word) => word.slice(0, MAX_LENGTH)))].slice(0, MAX_TERMS)
}
