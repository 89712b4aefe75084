import { LANGUAGE_MARKERS } from './languageMarkers'
import { matchWords, standsAt } from './matchWords'
import type { PhraseBook } from './phraseBook'
import type { Token } from './searchTokens'
import type { Meaning } from './understoodQuery'

type Read = { meaning: Meaning; length: number }

/**
 * Reads a language to speak, with the words around it that say so: `native french speaker`, `spanish speaking`,
 * `in german` where the text names another subject.
 */
export function readLanguage(tokens: readonly Token[], at: number, book: PhraseBook): Read | undefined {
  let place = at
  let native = false
  let marked = false
  let weak = false
  const within = matchWords(tokens, place, LANGUAGE_MARKERS.within)
  const take = () => {
    const nativeWords = matchWords(tokens, place, LANGUAGE_MARKERS.native)
    const speakingWords = matchWords(tokens, place, LANGUAGE_MARKERS.speaking)
    const weakWords = matchWords(tokens, place, LANGUAGE_MARKERS.weakly)
    native ||= nativeWords > 0
    marked ||= nativeWords + speakingWords > 0
    weak ||= weakWords > 0
    const length = nativeWords || speakingWords || weakWords
    place += length
    return length > 0
  }
  while (take());
  if (!marked) place += within
  const tongue = tongueAt(tokens, place, book)
  if (!tongue) return native ? nativeAlone(tokens, at, place - at, book) : undefined
  const start = place
  place += tongue.length
  // `spanish tutor native`: what means nothing may stand between.
  const skipped = isFiller(tokens, place, book) && matchWords(tokens, place + 1, LANGUAGE_MARKERS.native) > 0
  if (skipped) place += 1
  while (take());
  const isElsewhere = (weak || within > 0) && hasOtherSubject(tokens, start, tongue.length, book)
  if (!marked && !isElsewhere) return undefined
  return { meaning: { kind: 'language', code: tongue.code, native }, length: place - at }
}

/** `french, native`: a native speaker of the language that is the subject. */
function nativeAlone(
  tokens: readonly Token[],
  at: number,
  length: number,
  book: PhraseBook,
): Read | undefined {
  const taught = tokens.flatMap((_, index) => {
    const tongue = tongueAt(tokens, index, book)
    return tongue && hasSubject(tokens, index, book) ? [tongue] : []
  })[0]
  const words = matchWords(tokens, at, LANGUAGE_MARKERS.native)
  return taught && words === length
    ? { meaning: { kind: 'language', code: taught.code, native: true }, length }
    : undefined
}

function tongueAt(tokens: readonly Token[], at: number, { byFirst }: PhraseBook) {
  for (const { words, entry } of byFirst.get(tokens[at]?.word ?? '') ?? [])
    if (entry.kind === 'tongue' && standsAt(tokens, at, words))
      return { code: entry.code, length: words.length }
  return undefined
}

const isFiller = (tokens: readonly Token[], at: number, { byFirst }: PhraseBook) =>
  (byFirst.get(tokens[at]?.word ?? '') ?? []).some(
    ({ words, entry }) => entry.kind === 'filler' && words.length === 1,
  )

/** Whether a subject is named anywhere but in `[from, from + length)`. */
function hasOtherSubject(tokens: readonly Token[], from: number, length: number, book: PhraseBook): boolean {
  return tokens.some(
    (_, index) => (index < from || index >= from + length) && hasSubject(tokens, index, book),
  )
}

const hasSubject = (tokens: readonly Token[], at: number, { byFirst }: PhraseBook) =>
  (byFirst.get(tokens[at]?.word ?? '') ?? []).some(
    ({ words, entry }) => entry.kind === 'subject' && standsAt(tokens, at, words),
  )
