import { dropPostings } from './postings'
import type { ResidentIndex } from './residentIndex'

const FEWEST = 1000
const SHARE = 0.2

/** Whether so many numbers are gone that their words are worth sweeping out. */
export const needsSweep = ({ gone, ordinals }: ResidentIndex): boolean =>
  gone.length > Math.max(FEWEST, ordinals.size * SHARE)

/** Sweeps out the words of tutors who are gone, so that their numbers can be used again; step by step, for the caller to pause. */
export function* sweep(index: ResidentIndex): Generator<void> {
  const swept = new Set(index.gone)
  for (const postings of [index.words, index.nameWords, index.vocabulary])
    yield* dropPostings(postings, (ordinal) => swept.has(ordinal))
  index.gone = index.gone.filter((ordinal) => !swept.has(ordinal))
  index.unused.push(...swept)
}
