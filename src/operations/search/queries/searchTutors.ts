import type { Payload } from 'payload'
import type { Weekday } from '@/domain/availability/weekdays'
import { type Currency, minorDigits } from '@/domain/money/currency'
import { type Money, money } from '@/domain/money/money'
import { inCurrency, inUsd } from '@/domain/money/rates'
import { database } from '@/services/database/tx'
import { currentRates } from '@/services/rates/currentRates'
import { findTutors } from '@/services/search/findTutors'
import { learnerWeek } from '@/services/search/learnerWeek'
import { searchTerms } from '@/services/search/searchTerms'
import type { TutorFacets, TutorMatch, TutorSort } from '@/services/search/tutorQuery'
import { loadTutorCards, type TutorCard } from '../../tutor/queries/loadTutorCards'
import { publishedZones } from './publishedZones'

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
  docs: TutorCard[]
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
  /** The words that were searched for instead of mistyped ones. */
  correctedTo?: string
}

type Search = {
  payload: Payload
  filters: TutorFilters
  viewerCurrency?: Currency
  /** Whether to count tutors by the days they have time on, which takes longest. */
  countDays?: boolean
  now: Date
}

const PAGE_SIZE = 12

/**
 * The tutor search (C01, C12, V 5.7): bookable tutors that pass every filter, in order, one page of cards with what
 * each further choice would leave. Prices of different currencies are compared in US dollars at daily rates.
 */
export async function searchTutors({
  payload,
  filters,
  viewerCurrency = 'USD',
  countDays = false,
  now,
}: Search): Promise<TutorPage> {
  const tx = database(payload)
  const { page = 1, limit = PAGE_SIZE, currency = viewerCurrency, timezone = 'UTC' } = filters
  const { from, to, day } = filters
  const rates = await currentRates(tx)
  const usdCents = (major: number | undefined) =>
    major === undefined ? undefined : inUsd(fromMajor(major, currency), rates).amount
  const timed = from !== undefined || to !== undefined
  const week =
    timed || day || countDays
      ? learnerWeek({ wish: { from, to }, timeZone: timezone, tutorZones: await publishedZones(tx), now })
      : []
  const { ids, total, facets, ...reading } = await findTutors(tx, {
    terms: searchTerms(filters.q ?? ''),
    subjectSlug: filters.subject,
    minUsdCents: usdCents(filters.minPrice),
    maxUsdCents: usdCents(filters.maxPrice),
    minRating: filters.minRating,
    language: filters.language,
    week,
    day,
    timed,
    sort: filters.sort ?? 'relevance',
    now,
    offset: (page - 1) * limit,
    limit,
  })
  const totalPages = Math.max(1, Math.ceil(total / limit))
  const shown = (cents: number) => inCurrency(money(cents, 'USD'), currency, rates)
  return {
    docs: await loadTutorCards({ tx, ids, currency, rates, now }),
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
    ...reading,
  }
}

/** An amount typed by a person, such as 12.5 dollars, in minor units. */
function fromMajor(amount: number, currency: Currency): Money {
  return money(Math.round(amount * 10 ** minorDigits(currency)), currency)
}
