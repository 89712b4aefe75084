import { WEEKDAYS } from '@/domain/availability/weekdays'
import { TUTOR_FEATURES } from '../searchDocument'
import { RATING_STEPS, type TutorFacets, type TutorQuery } from '../tutorQuery'
import { type Bitset, bitsOf, common, countCommon, type SparseBits, sparseBits } from './bitset'
import { freeDays } from './freeDays'
import { type FilterName, type Passing, passingAllBut, teachingAt } from './passing'
import type { ResidentIndex } from './residentIndex'

export type Found = {
  index: ResidentIndex
  query: TutorQuery
  /** Who fits the words, and of them who passes all the filters. */
  tutors: Bitset
  filters: Passing
  all: Bitset
}

/** What each further choice would leave, all other filters kept. */
export function facets(found: Found): TutorFacets {
  const { index, query, all } = found
  const but = (name: FilterName) =>
    found.filters.has(name) ? passingAllBut(found.tutors, found.filters, name) : all
  const sparse = sparseOnce()
  const speaking = sparse(but('language'))
  const rated = sparse(but('rating'))
  const every = sparse(all)
  return {
    subjects: subjectFacet(found, sparse),
    languages: [...index.languages]
      .map(([code, spoken]) => ({ code, count: countCommon(speaking, spoken.all) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || byText(a.code, b.code)),
    countries: countryFacet(index, but('country')),
    features: TUTOR_FEATURES.map((feature) => ({
      feature,
      count: countCommon(every, index.features[feature]),
    })),
    price: priceFacet(index, but('price'), query),
    rating: RATING_STEPS.map((from) => ({ from, count: countCommon(rated, index.rated[from]) })),
    availability: query.week.length > 0 ? dayFacet(index, sparse(but('time')), query) : [],
  }
}

type Sparse = (set: Bitset) => SparseBits

/** Most filters are not set, so that most facets count in the same set. */
function sparseOnce(): Sparse {
  const known = new Map<Bitset, SparseBits>()
  return (set) => {
    const sparse = known.get(set) ?? sparseBits(set)
    known.set(set, sparse)
    return sparse
  }
}

/** A level is asked for of the subject that would be chosen, too. */
function subjectFacet(
  { index, query, tutors, filters, all }: Found,
  sparse: Sparse,
): TutorFacets['subjects'] {
  const byLevel = filters.has('level')
  const others = byLevel || filters.has('subject') ? passingAllBut(tutors, filters, 'subject', 'level') : all
  const counted = sparse(others)
  return [...index.subjects]
    .map(([slug, { name, all: teaching }]) => {
      const level = byLevel && teachingAt(index, { ...query, subjectSlug: slug })
      return { slug, name, count: countCommon(counted, level ? common(level, teaching) : teaching) }
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || byText(a.name, b.name))
}

function countryFacet({ columns, countries }: ResidentIndex, tutors: Bitset): TutorFacets['countries'] {
  const counts = new Uint32Array(countries.length)
  for (const ordinal of bitsOf(tutors)) {
    const place = (columns.country[ordinal] as number) | 0 // a whole number to the compiler: much faster to count with
    counts[place] = (counts[place] as number) + 1
  }
  return countries
    .map((code, place) => ({ code, count: counts[place] as number }))
    .filter(({ code, count }) => code !== '' && count > 0)
    .sort((a, b) => b.count - a.count || byText(a.code, b.code))
}

function priceFacet(
  { columns }: ResidentIndex,
  tutors: Bitset,
  { currency }: TutorQuery,
): TutorFacets['price'] {
  const prices = columns[currency]
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const ordinal of bitsOf(tutors)) {
    const price = prices[ordinal] as number
    if (price < min) min = price
    if (price > max) max = price
  }
  return min <= max ? { min, max } : null
}

function dayFacet(index: ResidentIndex, others: SparseBits, query: TutorQuery): TutorFacets['availability'] {
  const days = freeDays(index, query)
  return WEEKDAYS.flatMap((day) => {
    const free = days.get(day)
    const count = free ? countCommon(others, free) : 0
    return count > 0 ? [{ day, count }] : []
  })
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
