import type { Token } from './searchTokens'

type Phrases = readonly (readonly string[])[]

/** How many words the longest of the phrases takes that stands at `at`; 0 for none. */
export function matchWords(tokens: readonly Token[], at: number, phrases: Phrases): number {
  let longest = 0
  for (const words of phrases)
    if (words.length > longest && standsAt(tokens, at, words)) longest = words.length
  return longest
}

/** Whether the words stand at `at`, none of them in quotation marks. */
export function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => {
    const token = tokens[at + index]
    return token !== undefined && !token.quoted && token.word === word
  })
}
