import { standsAt } from './matchWords'
import type { PhraseBook } from './phraseBook'
import type { Token } from './searchTokens'
import type { Meaning } from './understoodQuery'

type Read = { meaning: Meaning | { kind: 'filler' }; length: number }

const ON_DAYS = new Set(['on', 'every', 'each', 'this', 'next', 'am', 'el', 'los', 'le'])
const JOINS = new Set(['and', 'or', 'y', 'und', 'et', 'to'])

/**
 * Reads the longest phrase of the book that stands at a place. What means a subject and a day is the day only beside
 * other words of time: `sat` is an exam, `sat morning` is not. A language that is no subject is one to speak.
 */
export function readPhrase(tokens: readonly Token[], at: number, book: PhraseBook): Read | undefined {
  const [longest, ...others] = phrasesAt(tokens, at, book)
  if (!longest) return undefined
  const length = longest.words.length
  const same = [longest, ...others].filter(({ words }) => words.length === length)
  const time = same.find(({ entry }) => entry.kind === 'days' || entry.kind === 'hours')
  const { entry } = time && isBesideTime(tokens, at, length, book) ? time : longest
  const meaning =
    entry.kind === 'tongue' ? { kind: 'language' as const, code: entry.code, native: false } : entry
  return { meaning, length }
}

function phrasesAt(tokens: readonly Token[], at: number, { byFirst }: PhraseBook) {
  return (byFirst.get(tokens[at]?.word ?? '') ?? []).filter(({ words }) => standsAt(tokens, at, words))
}

function isBesideTime(tokens: readonly Token[], at: number, length: number, book: PhraseBook): boolean {
  const last = tokens[at - 1]?.word ?? ''
  if (ON_DAYS.has(last) || /^([ap]m|\d{1,2}:\d\d)$/.test(last)) return true
  const joinedBefore = JOINS.has(last)
  const joinedAfter = JOINS.has(tokens[at + length]?.word ?? '')
  return (
    isTime(tokens, at - (joinedBefore ? 2 : 1), joinedBefore, book) ||
    isTime(tokens, at + length + (joinedAfter ? 1 : 0), joinedAfter, book)
  )
}

/** Hours, or a day that is joined to another or as short: `sat sun`, `sat and monday`, but not `sat monday`. */
function isTime(tokens: readonly Token[], at: number, isJoined: boolean, book: PhraseBook): boolean {
  const word = tokens[at]?.word ?? ''
  if (/^\d{1,2}(:\d\d)?$/.test(word) && /^[ap]m$/.test(tokens[at + 1]?.word ?? '')) return true
  const [next] = phrasesAt(tokens, at, book)
  return next?.entry.kind === 'hours' || (next?.entry.kind === 'days' && (isJoined || word.length <= 4))
}
