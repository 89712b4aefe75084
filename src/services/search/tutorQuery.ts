import type { Weekday } from '@/domain/availability/weekdays'
import type { TeachingLevel } from '@/domain/search/understoodQuery'
import type { WeekSpan } from './learnerWeek'
import type { TutorFeature } from './searchDocument'

export const TUTOR_SORTS = ['relevance', 'rating', 'price', '-price', 'experience'] as const
export type TutorSort = (typeof TUTOR_SORTS)[number]

/** The ratings a learner can ask for. */
export const RATING_STEPS = [4.8, 4.5, 4] as const

/** What the index is asked; a filter left out lets everyone through. */
export type TutorQuery = {
  /** Words to be found, from `searchTerms`. */
  terms: readonly string[]
  /** Words of what was understood otherwise: who has them is put higher. From `searchTerms`. */
  wished?: readonly string[]
  /** The subjects that were typed, of which one must be taught, with the words that said so. */
  subjects?: readonly { slug: string; words: readonly string[] }[]
  /** Taught for one of the subjects typed; tutors who name no levels teach all of them. */
  levels?: readonly TeachingLevel[]
  subjectSlug?: string
  minUsdCents?: number
  maxUsdCents?: number
  minRating?: number
  /** ISO 639 codes, all of them to be spoken. */
  languages?: readonly { code: string; native: boolean }[]
  /**
   * The learner's week on the tutors' clocks; `day` and `timed` say whether it narrows. Empty when nobody asks about
   * times, and then the days of the facets are empty too.
   */
  week: readonly WeekSpan[]
  day?: Weekday
  timed: boolean
  /** Only these tutors take part at all: which of the new ones fit a saved search. */
  among?: readonly string[]
  sort: TutorSort
  now: Date
  offset: number
  limit: number
}

/** How many tutors each choice would leave, all other filters kept. */
export type TutorFacets = {
  subjects: { slug: string; name: string; count: number }[]
  languages: { code: string; count: number }[]
  countries?: { code: string; count: number }[]
  /** With the features asked for and this one. */
  features?: { feature: TutorFeature; count: number }[]
  /** Lowest and highest rate in US cents; null when there is no tutor. */
  price: { min: number; max: number } | null
  rating: { from: number; count: number }[]
  availability: { day: Weekday; count: number }[]
}

/**
 * `all`: every word was found as typed. `corrected`: words were read as mistyped. `any`: some of the words were found.
 */
export type TutorMatch = 'all' | 'corrected' | 'any'

export type TutorHits = {
  ids: string[]
  total: number
  facets: TutorFacets
  match: TutorMatch
  /** The words that were searched for instead of `terms`, in the same order. */
  corrected?: readonly string[]
}
