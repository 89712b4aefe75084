import { editDistance } from './editDistance'
import type { Token } from './searchTokens'

/** Shorter words are as close to many others, names among them. */
const SHORTEST_TYPED = 5
const SHORTEST_MEANT = 4
/** Comparing takes time; nobody needs more words to say what they look for. */
const MOST_MENDED = 8

type Mending = { tokens: readonly Token[]; words: ReadonlyMap<string, string>; known?: ReadonlySet<string> }

/** Reads mistyped words as the nearest word of the vocabulary; words that profiles use stay as they are. */
export function mendSlips({ tokens, words, known }: Mending): Token[] {
  let left = MOST_MENDED
  return tokens.map((token) => {
    const isSlip = !token.quoted && /^\p{L}+$/u.test(token.word) && !words.has(token.word)
    const isCompared = isSlip && !known?.has(token.word) && left-- > 0
    const meant = isCompared ? nearestWord(token.word, words) : undefined
    return meant ? { ...token, word: meant } : token
  })
}

/** The word the fewest slips away, if they are few for its length; people get the first letter right. */
function nearestWord(typed: string, words: ReadonlyMap<string, string>): string | undefined {
  if (typed.length < SHORTEST_TYPED) return undefined
  const allowed = typed.length < 8 ? 1 : typed.length < 11 ? 2 : 3
  let best: string | undefined
  let fewest = allowed + 1
  for (const word of words.keys()) {
    if (word.length < SHORTEST_MEANT || Math.abs(word.length - typed.length) >= fewest) continue
    const startsAlike = word[0] === typed[0] || (word[0] === typed[1] && word[1] === typed[0])
    const slips = startsAlike && haveLettersAlike(typed, word, fewest) ? editDistance(typed, word) : fewest
    if (slips < fewest) [best, fewest] = [word, slips]
  }
  return best
}

/** Whether few enough letters of one word are missing in the other for it to be nearer than `limit` slips. */
function haveLettersAlike(a: string, b: string, limit: number): boolean {
  let missing = 0
  for (const letter of a) if (!b.includes(letter)) missing += 1
  return missing < limit
}
