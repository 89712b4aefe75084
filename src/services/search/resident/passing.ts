import type { TeachingLevel } from '@/domain/search/understoodQuery'
import { RATING_STEPS, type TutorQuery } from '../tutorQuery'
import { addAll, type Bitset, copyBits, emptyBitset, keepCommon, withBetween } from './bitset'
import { freeDays } from './freeDays'
import type { ResidentIndex } from './residentIndex'

export type FilterName =
  | 'subject'
  | 'price'
  | 'rating'
  | 'language'
  | 'time'
  | 'level'
  | 'country'
  | 'features'

/** Who passes which of the filters that were set. */
export type Passing = Map<FilterName, Bitset>

/** Looks no further than among `tutors`: who else would pass is of no interest. */
export function passing(index: ResidentIndex, query: TutorQuery, tutors: Bitset): Passing {
  const { subjectSlug, prices = [], minRating, languages = [], country, features = [], day, timed } = query
  const { columns } = index
  const found: Passing = new Map()
  if (subjectSlug !== undefined) found.set('subject', index.subjects.get(subjectSlug)?.all ?? emptyBitset())
  if (prices.length > 0)
    found.set(
      'price',
      prices.reduce(
        (left, { currency, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }) =>
          withBetween(left, columns[currency], { min, max }),
        tutors,
      ),
    )
  if (minRating !== undefined && minRating > 0) found.set('rating', ratedFrom(index, minRating, tutors))
  if (languages.length > 0) found.set('language', speaking(index, languages, tutors))
  if (country !== undefined) found.set('country', livingIn(index, country, tutors))
  if (features.length > 0)
    found.set(
      'features',
      features.reduce((left, feature) => keepCommon(left, index.features[feature]), copyBits(tutors)),
    )
  const level = teachingAt(index, query)
  if (level) found.set('level', level)
  if (timed || day !== undefined) {
    const days = freeDays(index, query)
    found.set('time', day === undefined ? unionOf(days.values()) : (days.get(day) ?? emptyBitset()))
  }
  return found
}

/** Those of `tutors` who pass every filter but some. */
export function passingAllBut(tutors: Bitset, filters: Passing, ...left: readonly FilterName[]): Bitset {
  const found = copyBits(tutors)
  for (const [name, set] of filters) if (!left.includes(name)) keepCommon(found, set)
  return found
}

/**
 * Who teaches one of the subjects asked for, or any where none was, at one of the levels; null where no level was asked for.
 */
export function teachingAt(index: ResidentIndex, query: TutorQuery): Bitset | null {
  const { levels = [], subjects = [], subjectSlug } = query
  if (levels.length === 0) return null
  const asked = [...subjects.map(({ slug }) => slug), ...(subjectSlug === undefined ? [] : [subjectSlug])]
  const slugs = asked.length > 0 ? asked : [...index.subjects.keys()]
  return unionOf(slugs.flatMap((slug) => setsAt(index, slug, levels)))
}

function setsAt({ subjects }: ResidentIndex, slug: string, levels: readonly TeachingLevel[]): Bitset[] {
  const taught = subjects.get(slug)
  return levels.flatMap((level) => taught?.at.get(level) ?? [])
}

function ratedFrom({ rated, columns }: ResidentIndex, min: number, tutors: Bitset): Bitset {
  const step = RATING_STEPS.find((known) => known === min)
  return step ? rated[step] : withBetween(tutors, columns.rating, { min, max: Number.POSITIVE_INFINITY })
}

type Languages = NonNullable<TutorQuery['languages']>

function speaking(index: ResidentIndex, languages: Languages, tutors: Bitset): Bitset {
  return languages.reduce((left, { code, native }) => {
    const spoken = index.languages.get(code)
    return keepCommon(left, (native ? spoken?.native : spoken?.all) ?? emptyBitset())
  }, copyBits(tutors))
}

function livingIn({ columns, countries }: ResidentIndex, code: string, tutors: Bitset): Bitset {
  const place = countries.indexOf(code.toUpperCase())
  return place > 0 ? withBetween(tutors, columns.country, { min: place, max: place }) : emptyBitset()
}

const unionOf = (sets: Iterable<Bitset>): Bitset => {
  const union = emptyBitset()
  for (const set of sets) addAll(union, set)
  return union
}
