import { foldText } from '@/domain/search/foldText'

// Names of subjects, languages and places return with every tutor.
const known = new Map<string, string[]>()
const MOST_KNOWN = 5000

/** The words of a text as they are compared: letters and digits, folded. */
export function foldedWords(text: string): readonly string[] {
  const seen = known.get(text)
  if (seen) return seen
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, words)
  return words
}
