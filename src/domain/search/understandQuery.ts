import { combineTimes } from './combineTimes'
import { mendSlips } from './mendSlips'
import { phraseBook } from './phraseBook'
import { readHours, readHoursRange } from './readHours'
import { readLanguage } from './readLanguage'
import { readPhrase } from './readPhrase'
import { readPrice, readPriceRange } from './readPrice'
import { searchTokens, type Token } from './searchTokens'
import type { SearchVocabulary } from './searchVocabulary'
import type { Meaning, Span, UnderstoodPart, UnderstoodQuery } from './understoodQuery'

type Input = { text: string; vocabulary: SearchVocabulary }
type Word = Span & { word: string }
type Read = { meaning: Meaning | { kind: 'filler' }; length: number }

/**
 * Reads what somebody typed into a search (C01, C02): the subject, a price, times, languages, a level, an order, and
 * the words that are none of these. Slips are mended; what stands in quotation marks is left alone. Never throws, and
 * every word of the text is in exactly one of `parts`, `rest` and `dropped`.
 */
export function understandQuery({ text, vocabulary }: Input): UnderstoodQuery {
  const book = phraseBook(vocabulary)
  const typed = searchTokens(text, (word) => book.words.has(word))
  const tokens = mendSlips({ tokens: typed, words: book.words, known: vocabulary.known })
  const parts: UnderstoodPart[] = []
  const rest: Word[] = []
  const dropped: Word[] = []
  let at = 0
  while (at < tokens.length) {
    const read = readAt()
    const found = tokens.slice(at, at + (read?.length ?? 1))
    const span = { start: found[0]?.start ?? 0, end: found.at(-1)?.end ?? 0 }
    if (!read) addRest(rest, typed[at] as Token)
    else if (read.meaning.kind === 'filler') dropped.push({ ...span, word: found.map(wordOf).join(' ') })
    else parts.push({ ...read.meaning, ...span, words: found.map(wordOf) })
    at += found.length
  }
  const correctedTo = mendedText({ text, typed, tokens, rest, words: book.words })
  return { parts, rest, dropped, times: combineTimes(text, parts), ...(correctedTo && { correctedTo }) }

  function readAt(): Read | undefined {
    if (tokens[at]?.quoted) return undefined
    return (
      readHoursRange(text, tokens, at) ??
      readPriceRange(text, tokens, at) ??
      readHours(tokens, at) ??
      readPrice(tokens, at) ??
      readLanguage(tokens, at, book) ??
      readPhrase(tokens, at, book) ??
      readSign(tokens[at])
    )
  }
}

const wordOf = ({ word }: Token) => word

/** A sign without letters or digits says nothing by itself. */
const readSign = (token: Token | undefined): Read | undefined =>
  token && !/[\p{L}\p{N}]/u.test(token.word) ? { meaning: { kind: 'filler' }, length: 1 } : undefined

/** What was cut into pieces and not understood is one word again: `3d`. */
function addRest(rest: Word[], { word, start, end, quoted }: Token): void {
  const last = rest.at(-1)
  if (last?.end === start && !quoted) rest.splice(-1, 1, { word: last.word + word, start: last.start, end })
  else rest.push({ word, start, end })
}

type Mended = {
  text: string
  typed: readonly Token[]
  tokens: readonly Token[]
  rest: readonly Word[]
  words: ReadonlyMap<string, string>
}

function mendedText({ text, typed, tokens, rest, words }: Mended): string | undefined {
  let mended = ''
  let from = 0
  for (const [index, { word, start, end }] of tokens.entries()) {
    const isUnread = rest.some((other) => other.start <= start && end <= other.end)
    if (isUnread || typed[index]?.word === word) continue
    mended += text.slice(from, start) + (words.get(word) ?? word)
    from = end
  }
  return from > 0 ? (mended + text.slice(from)).trim() : undefined
}
