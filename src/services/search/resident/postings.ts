/**
 * Which tutors have which words, and what each occurrence is worth. A posting is one number: the tutor's ordinal, the worth,
 * and whether the word stands in the name or a subject.
 */
export type Postings = {
  lists: Map<string, Posting>
  /** Every word in order, but for those in `fresh`. */
  sorted: string[]
  fresh: string[]
}

export type Posting = { items: Uint32Array; length: number }

const WORTH_BITS = 10
const MOST_WORTH = (1 << WORTH_BITS) - 1
/** Marks a word that stands in the name or a subject. */
export const IN_NAME = 1 << WORTH_BITS
const SHIFT = WORTH_BITS + 1
/** What fits beside the worth: a market larger than that needs Meilisearch. */
export const MOST_ORDINALS = 2 ** (32 - SHIFT)

export const emptyPostings = (): Postings => ({ lists: new Map(), sorted: [], fresh: [] })

export const ordinalOf = (item: number): number => item >>> SHIFT
/** Between 0 and 1. */
export const worthOf = (item: number): number => (item & MOST_WORTH) / MOST_WORTH

type Occurrence = { word: string; ordinal: number; worth: number; inName: boolean }

export function addPosting(postings: Postings, { word, ordinal, worth, inName }: Occurrence): void {
  let list = postings.lists.get(word)
  if (!list) {
    list = { items: new Uint32Array(2), length: 0 }
    postings.lists.set(word, list)
    postings.fresh.push(word)
  }
  if (list.length === list.items.length) {
    const grown = new Uint32Array(Math.ceil(list.length * 1.5) + 1)
    grown.set(list.items)
    list.items = grown
  }
  list.items[list.length] =
    ((ordinal << SHIFT) | (inName ? IN_NAME : 0) | Math.max(1, Math.round(worth * MOST_WORTH))) >>> 0
  list.length += 1
}

/** Takes out what belongs to tutors who are gone; a step for every list, so that the caller can pause. */
export function* dropPostings(postings: Postings, isGone: (ordinal: number) => boolean): Generator<void> {
  for (const [word, list] of postings.lists) {
    let kept = 0
    for (let at = 0; at < list.length; at += 1) {
      const item = list.items[at] as number
      if (isGone(ordinalOf(item))) continue
      list.items[kept] = item
      kept += 1
    }
    list.length = kept
    if (kept === 0) postings.lists.delete(word)
    yield
  }
  sortWords(postings)
  postings.sorted = postings.sorted.filter((word) => postings.lists.has(word))
}

/** The words that begin with `start`. */
export function* wordsFrom(postings: Postings, start: string): Generator<string> {
  sortWords(postings)
  const { sorted } = postings
  for (let at = firstFrom(sorted, start); at < sorted.length; at += 1) {
    const word = sorted[at] as string
    if (!word.startsWith(start)) return
    yield word
  }
}

/** Few new words are put in their places; many are sorted in with all others. */
const FEW = 32

function sortWords(postings: Postings): void {
  const { sorted, fresh } = postings
  if (fresh.length === 0) return
  if (fresh.length > FEW) postings.sorted = [...new Set([...sorted, ...fresh])].sort(byCodeUnits)
  else
    for (const word of fresh) {
      const at = firstFrom(sorted, word)
      if (sorted[at] !== word) sorted.splice(at, 0, word)
    }
  postings.fresh = []
}

const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function firstFrom(sorted: readonly string[], start: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as string) < start) low = middle + 1
    else high = middle
  }
  return low
}
