import { CURRENCIES } from '@/domain/money/currency'
import type { TeachingLevel } from '@/domain/search/understoodQuery'
import { TUTOR_FEATURES, type TutorFeature } from '../searchDocument'
import { RATING_STEPS } from '../tutorQuery'
import { type Bitset, emptyBitset } from './bitset'
import { emptyGrid, type FreeGrid } from './freeGrid'
import { emptyPostings, type Postings } from './postings'

/** Who teaches a subject, and who at which level; who names no level teaches all of them. */
export type Taught = { name: string; all: Bitset; at: Map<TeachingLevel, Bitset> }
export type Spoken = { all: Bitset; native: Bitset }
export type Profile = { tutorId: string; slug: string; name: string; headline: string }

/**
 * `rating` and `years` are NaN where unknown; currencies hold what an hour costs; `country` is a place in `countries`; `text` tells
 * texts apart.
 */
const NUMBERS = [
  'quality',
  'rating',
  'ratingCount',
  'lessons',
  'years',
  'country',
  'text',
  ...CURRENCIES,
] as const
export type Columns = Record<(typeof NUMBERS)[number], Float64Array>

/**
 * All tutors one can find, as columns and sets of small numbers, so that a search reads little and writes nothing. A tutor has a
 * number (ordinal) for as long as the text about them stays the same; with another text they get another number, and what the
 * words hold of the old one is swept out now and then.
 */
export type ResidentIndex = {
  ordinals: Map<string, number>
  /** The numbers in use. */
  alive: Bitset
  profiles: (Profile | undefined)[]
  columns: Columns
  /** Codes in capital letters; the first stands for an unknown country. */
  countries: string[]
  subjects: Map<string, Taught>
  languages: Map<string, Spoken>
  features: Record<TutorFeature, Bitset>
  /** Who is rated so or better. */
  rated: Record<(typeof RATING_STEPS)[number], Bitset>
  grid: FreeGrid
  /** Words of the documents as Postgres keeps them: whole words and English stems. */
  words: Postings
  nameWords: Postings
  /** Whole words outside of bios: what a mistyped word may have been meant as. */
  vocabulary: Postings
  /** Numbers no longer in use whose words have not been swept out, and numbers to use again. */
  gone: number[]
  unused: number[]
  /** Grows with every change. */
  version: number
}

export function emptyIndex(): ResidentIndex {
  return {
    ordinals: new Map(),
    alive: emptyBitset(),
    profiles: [],
    columns: Object.fromEntries(NUMBERS.map((name) => [name, new Float64Array(64)])) as Columns,
    countries: [''],
    subjects: new Map(),
    languages: new Map(),
    features: Object.fromEntries(
      TUTOR_FEATURES.map((feature) => [feature, emptyBitset()]),
    ) as ResidentIndex['features'],
    rated: Object.fromEntries(RATING_STEPS.map((step) => [step, emptyBitset()])) as ResidentIndex['rated'],
    grid: emptyGrid(),
    words: emptyPostings(),
    nameWords: emptyPostings(),
    vocabulary: emptyPostings(),
    gone: [],
    unused: [],
    version: 0,
  }
}

/** Makes every column long enough for a number. */
export function makeRoom({ columns }: ResidentIndex, ordinal: number): void {
  for (const name of NUMBERS) {
    if (ordinal < columns[name].length) continue
    const grown = new Float64Array(Math.ceil(ordinal * 1.5) + 1)
    grown.set(columns[name])
    columns[name] = grown
  }
}
