import type { Payload } from 'payload'
import type { Weekday } from '@/domain/availability/weekdays'
import type { Currency } from '@/domain/money/currency'
import { type Money, money } from '@/domain/money/money'
import { replaceWords } from '@/domain/search/replaceWords'
import type { TeachingLevel, UnderstoodQuery } from '@/domain/search/understoodQuery'
import { env } from '@/env'
import { keptBriefly } from '@/services/database/keptBriefly'
import { database } from '@/services/database/tx'
import { currentRates } from '@/services/rates/currentRates'
import { engineInUse } from '@/services/search/engineInUse'
import type { TutorFeature } from '@/services/search/searchDocument'
import { searchTerms } from '@/services/search/searchTerms'
import type { TutorFacets, TutorHits, TutorMatch, TutorSort } from '@/services/search/tutorQuery'
import { loadTutorCards } from '../../tutor/queries/loadTutorCards'
import { noteSearch } from '../log/noteSearch'
import type { Searcher } from '../log/searcher'
import { tutorQueryOf } from '../tutorQueryOf'
import { understandSearch } from '../understandSearch'
import { type FoundTutor, withReasons } from './withReasons'

export type TutorFilters = {
  /** Free text; any input is safe. */
  q?: string
  /** Slug of a subject. */
  subject?: string
  /** Lowest and highest hourly rate in whole units of `currency` (dollars, not cents). */
  minPrice?: number
  maxPrice?: number
  /** Of the prices asked and of `rateInCurrency`; the viewer's when left out. */
  currency?: Currency
  minRating?: number
  /** ISO 639 code. */
  language?: string
  /** ISO 3166 code. */
  country?: string
  /** All of them. */
  features?: TutorFeature[]
  level?: TeachingLevel
  /** A weekday and times of day in `timezone`. */
  day?: Weekday
  from?: string
  to?: string
  timezone?: string
  sort?: TutorSort
  page?: number
  limit?: number
}

export type TutorPage = {
  docs: FoundTutor[]
  totalDocs: number
  limit: number
  page: number
  totalPages: number
  hasNextPage: boolean
  hasPrevPage: boolean
  facets: Omit<TutorFacets, 'price'> & { price: { min: Money; max: Money } | null }
  /** The day of the rates by which prices of other currencies are compared and shown, `YYYY-MM-DD`. */
  ratesAsOf: string
  /** Other than `all` when no tutor had all the words as typed. */
  match: TutorMatch
  /** What was searched for instead of what was typed, when words were read as mistyped. */
  correctedTo?: string
  /** What the typed words mean, and those that mean nothing known, each with its place in the text. */
  understood: Pick<UnderstoodQuery, 'parts' | 'rest'>
}

type Search = {
  payload: Payload
  filters: TutorFilters
  viewerCurrency?: Currency
  /** Whether to count tutors by the days they have time on, which takes longest. */
  countDays?: boolean
  /** Only these tutors take part: which of the new ones fit a saved search. */
  among?: readonly string[]
  /** Who asks, to note the search (C05); nobody is noted when left out. */
  searcher?: Searcher
  now: Date
}

const PAGE_SIZE = 12

/**
 * The tutor search (C01, C12, V 5.7): bookable tutors that pass every filter, in order, one page of cards with what
 * each further choice would leave. What the typed words mean narrows like the filters; where both speak of times or
 * order, the filters win. Prices are compared as cards show them in the currency of the prices asked for; free is who can give a
 * whole lesson of their shortest length in the coming seven days.
 */
export async function searchTutors({
  payload,
  filters,
  viewerCurrency = 'USD',
  countDays = false,
  among,
  searcher,
  now,
}: Search): Promise<TutorPage> {
  const tx = database(payload)
  const { page = 1, limit = PAGE_SIZE, currency = viewerCurrency, q = '' } = filters
  const engine = engineInUse(payload)
  const [rates, understood] = await Promise.all([
    keptBriefly({ payload, name: 'rates', milliseconds: env.SEARCH_LOOK_MS, read: () => currentRates(tx) }),
    understandSearch({ payload, engine, text: q }),
  ])
  const query = tutorQueryOf({ filters, understood, currency, countDays, now })
  const { ids, total, facets, match, corrected } = await engine.find({
    ...query,
    among,
    offset: (page - 1) * limit,
    limit,
  })
  if (searcher) noteSearch({ payload, searcher, filters, understood, currency, rates, ids, total, now })
  const totalPages = Math.max(1, Math.ceil(total / limit))
  const shown = (amount: number) => money(amount, currency)
  return {
    docs: await withReasons({
      payload,
      cards: await loadTutorCards({ tx, ids, currency, rates, now }),
      filters,
      understood,
      sort: query.sort,
      now,
    }),
    totalDocs: total,
    limit,
    page,
    totalPages,
    hasNextPage: page < totalPages,
    hasPrevPage: page > 1,
    facets: {
      ...facets,
      price: facets.price && { min: shown(facets.price.min), max: shown(facets.price.max) },
    },
    ratesAsOf: rates.asOf,
    ...correction({ text: q, understood, match, corrected }),
    understood: { parts: understood.parts, rest: understood.rest },
  }
}

type Correction = { text: string; understood: UnderstoodQuery } & Pick<TutorHits, 'match' | 'corrected'>

/** How the words were found: slips are mended while they are understood and again when nobody has the words. */
function correction({ text, understood, match, corrected }: Correction) {
  const mended = understood.correctedTo ?? text
  if (corrected) {
    const terms = searchTerms(understood.rest.map(({ word }) => word).join(' '))
    const meant = new Map(terms.map((term, index) => [term, corrected[index] ?? term]))
    return { match, correctedTo: replaceWords(mended, meant) }
  }
  const isMended = match === 'all' && understood.correctedTo !== undefined
  return isMended ? { match: 'corrected' as const, correctedTo: mended } : { match }
}
