import type { TutorQuery } from '../tutorQuery'
import { allOf, is, isAtLeast, isAtMost, isOneOf } from './filterText'

export type FilterName =
  | 'subject'
  | 'level'
  | 'price'
  | 'rating'
  | 'language'
  | 'country'
  | 'features'
  | 'time'

/** The filters that were set, each as text. */
export type QueryFilters = ReadonlyMap<FilterName, string>

/** @param time who is free when asked for, where times were asked for */
export function queryFilters(query: TutorQuery, time: string | undefined): QueryFilters {
  const { subjectSlug, minRating = 0, country, features = [] } = query
  const named: [FilterName, string | undefined][] = [
    ['subject', subjectSlug === undefined ? undefined : is('subjects', subjectSlug)],
    ['level', levelFilter(query)],
    ['price', allOf((query.prices ?? []).map(priceFilter))],
    ['rating', minRating > 0 ? isAtLeast('ratingAverage', minRating) : undefined],
    ['language', allOf((query.languages ?? []).map(languageFilter))],
    ['country', country === undefined ? undefined : is('country', country.toUpperCase())],
    ['features', allOf(features.map((feature) => is('features', feature)))],
    ['time', time],
  ]
  return new Map(named.flatMap(([name, filter]) => (filter === undefined ? [] : [[name, filter] as const])))
}

/** Those who pass every filter but some. */
export const allBut = (filters: QueryFilters, ...left: readonly FilterName[]): string | undefined =>
  allOf([...filters].flatMap(([name, filter]) => (left.includes(name) ? [] : [filter])))

type Levels = Pick<TutorQuery, 'levels' | 'subjects' | 'subjectSlug'>

/** Teaches one of the subjects asked for, or any where none was, at one of the levels; undefined where no level was asked for. */
function levelFilter({ levels = [], subjects = [], subjectSlug }: Levels): string | undefined {
  if (levels.length === 0) return undefined
  const slugs = [...subjects.map(({ slug }) => slug), ...(subjectSlug === undefined ? [] : [subjectSlug])]
  return slugs.length > 0 ? teachesAt(slugs, levels) : isOneOf('levels', levels)
}

/** Teaches one of the subjects at one of the levels. */
export const teachesAt = (slugs: readonly string[], levels: NonNullable<TutorQuery['levels']>): string =>
  isOneOf(
    'levels',
    slugs.flatMap((slug) => levels.map((level) => `${slug}:${level}`)),
  )

function priceFilter({ currency, min, max }: NonNullable<TutorQuery['prices']>[number]): string | undefined {
  const field = `prices.${currency}`
  return allOf([
    min === undefined ? undefined : isAtLeast(field, min),
    max === undefined ? undefined : isAtMost(field, max),
  ])
}

const languageFilter = ({ code, native }: NonNullable<TutorQuery['languages']>[number]): string =>
  is(native ? 'natives' : 'languages', code)

/** Only these take part at all. */
export const amongFilter = ({ among }: TutorQuery): string | undefined => among && isOneOf('tutorId', among)
