import { codeWords } from '@/messages/codeWords'

/** `tutorPending` at the beginning of a line: Tutor pending. */
export function wordsOf(name: string): string {
  const words = codeWords(name)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
