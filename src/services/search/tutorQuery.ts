import type { Weekday } from '@/domain/availability/weekdays'
import type { Currency } from '@/domain/money/currency'
import type { TeachingLevel } from '@/domain/search/understoodQuery'
import type { TutorFeature } from './searchDocument'

export const TUTOR_SORTS = ['relevance', 'rating', 'price', '-price', 'experience'] as const
export type TutorSort = (typeof TUTOR_SORTS)[number]

/** The ratings a learner can ask for. */
export const RATING_STEPS = [4.8, 4.5, 4] as const

/** Bounds of what an hour costs, both included, in minor units of `currency`: compared with what cards show in it. */
export type PriceBound = { currency: Currency; min?: number; max?: number }

/** A time a learner asks for in the next seven days: the whole lesson lies within `[start, end)`; `day` is the learner's. */
export type FreeSpan = { day: Weekday; start: Date; end: Date }

/** What an engine is asked; a filter left out lets everyone through. */
export type TutorQuery = {
  /** Words to be found, from `searchTerms`. */
  terms: readonly string[]
  /** Words of what was understood otherwise: who has them is put higher. From `searchTerms`. */
  wished?: readonly string[]
  /** The subjects that were typed, of which one must be taught, with the words that said so. */
  subjects?: readonly { slug: string; words: readonly string[] }[]
  /** Taught for one of the subjects asked for; tutors who name no levels teach all of them. */
  levels?: readonly TeachingLevel[]
  subjectSlug?: string
  /** All of them hold. */
  prices?: readonly PriceBound[]
  /** The currency of the price facet. */
  currency: Currency
  minRating?: number
  /** ISO 639 codes, all of them to be spoken. */
  languages?: readonly { code: string; native: boolean }[]
  /** ISO 3166. */
  country?: string
  /** All of them. */
  features?: readonly TutorFeature[]
  /**
   * The learner's coming week as instants; `day` and `timed` say whether it narrows. Empty when nobody asks about times, and
   * then the days of the facets are empty too.
   */
  week: readonly FreeSpan[]
  day?: Weekday
  timed: boolean
  /** Only these tutors take part at all: which of the new ones fit a saved search. */
  among?: readonly string[]
  /**
   * Qualities in place of those in the index, by tutor: what other weights would make of the order. Only the search in memory
   * (`postgres`) knows them.
   */
  qualities?: ReadonlyMap<string, number>
  sort: TutorSort
  now: Date
  offset: number
  limit: number
}

/** How many tutors each choice would leave, all other filters kept. */
export type TutorFacets = {
  subjects: { slug: string; name: string; count: number }[]
  languages: { code: string; count: number }[]
  countries: { code: string; count: number }[]
  /** With the features asked for and this one. */
  features: { feature: TutorFeature; count: number }[]
  /** Lowest and highest hourly price in `currency`, minor units; null when there is no tutor. */
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
