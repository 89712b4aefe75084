import { addAll, type Bitset, emptyBitset, hasBit, keepCommon } from './bitset'
import { IN_NAME, ordinalOf, type Posting, wordsFrom, worthOf } from './postings'
import type { QueryWord } from './queryWord'
import type { ResidentIndex } from './residentIndex'

/** Who has a word, those who are gone included. */
export function tutorsWith(index: ResidentIndex, { stems, starts, isStart }: QueryWord): Bitset {
  const whole = withEach(stems.map((stem) => withAny(index, [stem])))
  return addAll(whole, withEach(starts.map((start) => withAny(index, wordsLike(index, start, isStart)))))
}

/** Who has all of some words in the name or the subjects. */
export function tutorsNamed(index: ResidentIndex, words: readonly string[]): Bitset {
  return withEach(words.map((word) => withAny(index, [word], IN_NAME)))
}

/** Whether anybody still there has a word that begins so. */
export function isKnownStart(index: ResidentIndex, start: string): boolean {
  for (const word of wordsFrom(index.words, start))
    if (countStill(index, index.words.lists.get(word), 1) > 0) return true
  return false
}

/** How many of the tutors of a posting are still there, counted up to `enough`. */
export function countStill(
  { alive }: ResidentIndex,
  list: Posting | undefined,
  enough = Number.POSITIVE_INFINITY,
): number {
  let count = 0
  for (let at = 0; list && at < list.length && count < enough; at += 1)
    if (hasBit(alive, ordinalOf(list.items[at] as number))) count += 1
  return count
}

/** Some tutors, as a set and one by one. */
export type Among = { set: Bitset; ordinals: Uint32Array }

// Made once for all searches: a search is done with it before the next one begins.
let worth = new Float32Array(0)

/**
 * How well each of some tutors fits some words, by ordinal: the mean worth of the words, as `ts_rank` has it for words of which any
 * will do. A word and the beginning of the same letters count as one. Good until the next call.
 */
export function worthOfWords(index: ResidentIndex, words: readonly QueryWord[], among: Among): Float32Array {
  const parts = new Map<string, boolean>()
  for (const { stems, starts, isStart } of words) {
    for (const stem of stems) parts.set(stem, parts.get(stem) ?? false)
    for (const start of starts) parts.set(start, isStart || (parts.get(start) ?? false))
  }
  if (worth.length < index.profiles.length) worth = new Float32Array(index.profiles.length * 2)
  for (const ordinal of among.ordinals) worth[ordinal] = 0
  for (const [start, isStart] of parts)
    for (const word of wordsLike(index, start, isStart))
      addWorth(index, word, { among: among.set, share: 1 / parts.size })
  return worth
}

function addWorth(
  { words }: ResidentIndex,
  word: string,
  { among, share }: { among: Bitset; share: number },
): void {
  const list = words.lists.get(word)
  if (!list) return
  const { items, length } = list
  for (let at = 0; at < length; at += 1) {
    const item = items[at] as number
    const ordinal = ordinalOf(item)
    if (hasBit(among, ordinal)) worth[ordinal] = (worth[ordinal] as number) + worthOf(item) * share
  }
}

const wordsLike = ({ words }: ResidentIndex, start: string, isStart: boolean): Iterable<string> =>
  isStart ? wordsFrom(words, start) : [start]

/** Who has one of some words, of those occurrences that have all the `marks`. */
function withAny({ words, profiles }: ResidentIndex, alike: Iterable<string>, marks = 0): Bitset {
  const found = new Int32Array((profiles.length >>> 5) + 1)
  for (const word of alike) {
    const list = words.lists.get(word)
    if (!list) continue
    const { items, length } = list
    for (let at = 0; at < length; at += 1) {
      const item = items[at] as number
      if ((item & marks) !== marks) continue
      const ordinal = ordinalOf(item)
      found[ordinal >>> 5] = (found[ordinal >>> 5] as number) | (1 << (ordinal & 31))
    }
  }
  return { words: found }
}

const withEach = ([first, ...others]: readonly Bitset[]): Bitset =>
  others.reduce((left, next) => keepCommon(left, next), first ?? emptyBitset())
