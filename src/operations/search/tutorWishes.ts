import type { z } from 'zod'
import { type Currency, minorDigits } from '@/domain/money/currency'
import { partsOf } from '@/domain/search/partsOf'
import type { TimeWish } from '@/domain/search/timeWish'
import type { UnderstoodPart, UnderstoodQuery } from '@/domain/search/understoodQuery'
import { searchTerms } from '@/services/search/searchTerms'
import type { PriceBound, TutorQuery } from '@/services/search/tutorQuery'
import type { tutorFilters } from './tutorFilters'

type Filters = z.infer<typeof tutorFilters>
type Input = { filters: Filters; understood: UnderstoodQuery; currency: Currency }
type Wishes = Omit<TutorQuery, 'week' | 'among' | 'now' | 'offset' | 'limit'> & { times: readonly TimeWish[] }

/**
 * The filters and what was understood of the typed words as one question to the index. Both narrow; where both speak
 * of the day, the hours or the order, the filter is meant. Prices without a currency are in `currency`.
 */
export function tutorWishes({ filters, understood, currency }: Input): Wishes {
  const { parts } = understood
  const { day, sort = 'relevance' } = filters
  const times = wishedTimes(filters, understood.times)
  const typedOrder = partsOf(parts, 'order')[0]?.sort
  const spoken = partsOf(parts, 'language').map(({ code, native }) => ({ code, native }))
  return {
    terms: searchTerms(understood.rest.map(({ word }) => word).join(' ')),
    wished: termsOf([
      ...partsOf(parts, 'subject'),
      ...partsOf(parts, 'level'),
      ...partsOf(parts, 'language'),
    ]),
    subjects: partsOf(parts, 'subject').map((part) => ({ slug: part.slug, words: termsOf([part]) })),
    levels: [...partsOf(parts, 'level').map(({ level }) => level), ...(filters.level ? [filters.level] : [])],
    subjectSlug: filters.subject,
    prices: priceBounds({ filters, understood, currency }),
    currency,
    minRating: filters.minRating,
    country: filters.country,
    features: filters.features,
    languages: [...(filters.language ? [{ code: filters.language, native: false }] : []), ...spoken],
    day,
    times,
    timed: understood.times.length > 0 || filters.from !== undefined || filters.to !== undefined,
    sort: sort === 'relevance' ? (typedOrder ?? sort) : sort,
  }
}

const termsOf = (parts: readonly UnderstoodPart[]) =>
  searchTerms(parts.flatMap(({ words }) => words).join(' '))

/** Typed times, with the day and hours of the filters in their place. Without any, the whole week. */
function wishedTimes({ day, from, to }: Filters, typed: readonly TimeWish[]): TimeWish[] {
  const hours = from !== undefined || to !== undefined ? { from, to } : undefined
  const wishes = (typed.length > 0 ? typed : [{}]).map((wish: TimeWish) => ({
    day: day ? undefined : wish.day,
    from: hours ? hours.from : wish.from,
    to: hours ? hours.to : wish.to,
  }))
  const keys = wishes.map((wish) => JSON.stringify(wish))
  return wishes.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}

/** What an hour may cost, in minor units; what was typed and what the filters say hold both. */
function priceBounds({ filters, understood, currency }: Input): PriceBound[] {
  const asked = [
    { min: filters.minPrice, max: filters.maxPrice, currency },
    ...partsOf(understood.parts, 'price').map((part) => ({ ...part, currency: part.currency ?? currency })),
  ]
  return asked
    .filter(({ min, max }) => min !== undefined || max !== undefined)
    .map(({ min, max, currency: of }) => ({ currency: of, min: minor(min, of), max: minor(max, of) }))
}

const minor = (major: number | undefined, currency: Currency) =>
  major === undefined ? undefined : Math.round(major * 10 ** minorDigits(currency))
