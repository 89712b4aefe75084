import { addAll, addBit, type Bitset, emptyBitset, hasBit, keepCommon } from './bitset'
import { ordinalOf, type Posting, standsInName, wordsFrom, worthOf } from './postings'
import type { QueryWord } from './queryWord'
import type { ResidentIndex } from './residentIndex'

/** Who has a word, those who are gone included. */
export function tutorsWith(index: ResidentIndex, { stems, starts, isStart }: QueryWord): Bitset {
  const whole = withEach(stems.map((stem) => withAny(index, [stem])))
  return addAll(whole, withEach(starts.map((start) => withAny(index, wordsLike(index, start, isStart)))))
}

/** Who has all of some words in the name or the subjects. */
export function tutorsNamed(index: ResidentIndex, words: readonly string[]): Bitset {
  return withEach(words.map((word) => withAny(index, [word], standsInName)))
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

/**
 * How well each tutor fits some words, by ordinal: the mean worth of the words, as `ts_rank` has it for words of which any will
 * do. A word and the beginning of the same letters count as one.
 */
export function worthOfWords(index: ResidentIndex, words: readonly QueryWord[]): Float32Array {
  const parts = new Map<string, boolean>()
  for (const { stems, starts, isStart } of words) {
    for (const stem of stems) parts.set(stem, parts.get(stem) ?? false)
    for (const start of starts) parts.set(start, isStart || (parts.get(start) ?? false))
  }
  const worth = new Float32Array(index.profiles.length)
  for (const [start, isStart] of parts)
    for (const word of wordsLike(index, start, isStart))
      addWorth(index, { word, worth, share: 1 / parts.size })
  return worth
}

function addWorth(
  { words }: ResidentIndex,
  { word, worth, share }: { word: string; worth: Float32Array; share: number },
): void {
  const list = words.lists.get(word)
  if (!list) return
  const { items, length } = list
  for (let at = 0; at < length; at += 1) {
    const item = items[at] as number
    const ordinal = ordinalOf(item)
    worth[ordinal] = (worth[ordinal] as number) + worthOf(item) * share
  }
}

const wordsLike = ({ words }: ResidentIndex, start: string, isStart: boolean): Iterable<string> =>
  isStart ? wordsFrom(words, start) : [start]

function withAny(
  { words }: ResidentIndex,
  alike: Iterable<string>,
  counts = (_item: number) => true,
): Bitset {
  const found = emptyBitset()
  for (const word of alike) {
    const list = words.lists.get(word)
    if (!list) continue
    for (let at = 0; at < list.length; at += 1) {
      const item = list.items[at] as number
      if (counts(item)) addBit(found, ordinalOf(item))
    }
  }
  return found
}

const withEach = ([first, ...others]: readonly Bitset[]): Bitset =>
  others.reduce((left, next) => keepCommon(left, next), first ?? emptyBitset())
