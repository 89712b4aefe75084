import { foldText } from './foldText'

/** A text with some of its words, known by their folded form, replaced by others. */
export function replaceWords(text: string, others: ReadonlyMap<string, string>): string {
  return text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => others.get(foldText(word)) ?? word)
}
