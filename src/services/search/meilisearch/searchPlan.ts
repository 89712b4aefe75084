import type { SearchParams } from 'meilisearch'
import { WEEKDAYS, type Weekday } from '@/domain/availability/weekdays'
import { TEACHING_LEVELS, type TeachingLevel } from '@/domain/search/understoodQuery'
import { TUTOR_FEATURES } from '../searchDocument'
import { RATING_STEPS, type TutorFacets, type TutorQuery, type TutorSort } from '../tutorQuery'
import type { Answer, Answers, Plan } from './answers'
import { allOf, not } from './filterText'
import { MOST_TUTORS } from './indexSettings'
import { levelsMark } from './levelsMark'
import { EVERYBODY } from './meilisearchTutor'
import { allBut, type FilterName, type QueryFilters, teachesAt } from './queryFilters'

type Planned = {
  query: TutorQuery
  /** Who takes part and has the words; undefined for everybody. */
  who: string | undefined
  /** The words that decide the order. */
  ranked: readonly string[]
  filters: QueryFilters
  /** Who is free on each of the days asked about. */
  free: ReadonlyMap<Weekday, string>
}

const SORTS: Record<Exclude<TutorSort, 'relevance'>, (price: string) => string[]> = {
  rating: () => ['ratingAverage:desc', 'ratingCount:desc', 'tutorId:asc'],
  price: (price) => [`${price}:asc`],
  '-price': (price) => [`${price}:desc`],
  experience: () => ['yearsExperience:desc', 'ratingAverage:desc', 'tutorId:asc'],
}

/** Meilisearch looks at no more words than these. */
const MOST_WORDS = 10

/** The searches that together answer one: a page, how many there are, and what each further choice would leave. */
export function searchPlan(planned: Planned): Plan {
  const { query, who, filters, free } = planned
  const has = (name: FilterName) => filters.has(name)
  const others = (...left: FilterName[]) => allOf([who, allBut(filters, ...left)])
  const price = `prices.${query.currency}`
  const cheapest = { filter: others('price'), limit: 1, attributesToRetrieve: ['prices'] }
  const facetsOfAll = [
    'features',
    ...(has('language') ? [] : ['languages']),
    ...(has('country') ? [] : ['country']),
    ...(has('rating') ? [] : ['ratingSteps']),
    ...(has('subject') || has('level') ? [] : ['choices']),
  ]
  return {
    ...(query.offset < MOST_TUTORS && { page: pageOf(planned) }),
    all: counted(others(), facetsOfAll),
    ...(who !== undefined && { known: counted(who) }),
    ...(has('language') && { language: counted(others('language'), ['languages']) }),
    ...(has('country') && { country: counted(others('country'), ['country']) }),
    ...(has('rating') && { rating: counted(others('rating'), ['ratingSteps']) }),
    ...subjectPlan(planned),
    lowest: { ...cheapest, sort: [`${price}:asc`] },
    highest: { ...cheapest, sort: [`${price}:desc`] },
    ...Object.fromEntries([...free].map(([day, isFree]) => [day, counted(allOf([others('time'), isFree]))])),
  }
}

/** Counts exactly, and shows nobody. */
const counted = (filter: string | undefined, facets?: string[]): SearchParams => ({
  ...(filter !== undefined && { filter }),
  ...(facets && { facets }),
  hitsPerPage: 0,
})

/**
 * The page itself. Filters say who is on it; words only say who comes first: after one that everybody has, those with more of them.
 * Another order needs no words.
 */
function pageOf({ query, who, filters, ranked }: Planned): SearchParams {
  const { sort, currency, offset, limit } = query
  const filter = allOf([who, allBut(filters)])
  const isByWords = sort === 'relevance' && ranked.length > 0
  return {
    ...(isByWords && {
      q: [EVERYBODY, ...new Set(ranked)].slice(0, MOST_WORDS).join(' '),
      matchingStrategy: 'last',
    }),
    ...(filter !== undefined && { filter }),
    ...(sort !== 'relevance' && { sort: SORTS[sort](`prices.${currency}`) }),
    offset,
    limit,
    attributesToRetrieve: ['tutorId'],
  }
}

/**
 * What choosing another subject would leave. A level asked for is meant of the subject that would be chosen too, so that subjects are
 * counted with their levels; who teaches a typed subject at it counts whatever the level of the other one.
 */
function subjectPlan({ query, who, filters }: Planned): Plan {
  const others = allOf([who, allBut(filters, 'subject', 'level')])
  const { levels = [], subjects = [] } = query
  if (!filters.has('level')) return filters.has('subject') ? { subjects: counted(others, ['choices']) } : {}
  if (subjects.length === 0) return { subjectsAt: counted(others, ['choices']) }
  const teaches = teachesAt(
    subjects.map(({ slug }) => slug),
    levels,
  )
  return {
    subjects: counted(allOf([others, teaches]), ['choices']),
    subjectsAt: counted(allOf([others, not(teaches)]), ['choices']),
  }
}

/** What the searches of a plan found, as facets. */
export function facetsFrom(answers: Answers, { query, filters, free }: Planned): TutorFacets {
  const all = answers.of('all')
  const of = (name: string, field: string) => counts(answers.has(name) ? answers.of(name) : all, field)
  const rated = new Map(of('rating', 'ratingSteps'))
  const features = new Map(counts(all, 'features'))
  const [min, max] = (['lowest', 'highest'] as const).map((name) => answers.of(name).price(query.currency))
  return {
    subjects: subjectsFrom(answers, query, filters),
    languages: byCount(
      of('language', 'languages').map(([code, count]) => ({ code, count })),
      ({ code }) => code,
    ),
    countries: byCount(
      of('country', 'country').map(([code, count]) => ({ code, count })),
      ({ code }) => code,
    ),
    features: TUTOR_FEATURES.map((feature) => ({ feature, count: features.get(feature) ?? 0 })),
    price: min === undefined || max === undefined ? null : { min, max },
    rating: RATING_STEPS.map((from) => ({ from, count: rated.get(String(from)) ?? 0 })),
    availability: WEEKDAYS.filter((day) => free.has(day))
      .map((day) => ({ day, count: answers.of(day).total() }))
      .filter(({ count }) => count > 0),
  }
}

const counts = (answer: Answer, field: string): [string, number][] => Object.entries(answer.counts(field))

function subjectsFrom(
  answers: Answers,
  { levels = [] }: TutorQuery,
  filters: QueryFilters,
): TutorFacets['subjects'] {
  const found = new Map<string, { slug: string; name: string; count: number }>()
  const take = (name: string, at: readonly TeachingLevel[]) => {
    for (const [choice, count] of counts(answers.of(name), 'choices')) {
      const [, slug = '', mark = '', subject = ''] = /^([^:]*):(\d+):(.*)$/s.exec(choice) ?? []
      if ((Number(mark) & levelsMark(at)) === 0) continue
      found.set(slug, { slug, name: subject, count: count + (found.get(slug)?.count ?? 0) })
    }
  }
  if (!filters.has('level')) take(filters.has('subject') ? 'subjects' : 'all', TEACHING_LEVELS)
  else {
    if (answers.has('subjects')) take('subjects', TEACHING_LEVELS)
    take('subjectsAt', levels)
  }
  return byCount([...found.values()], ({ name }) => name)
}

function byCount<T extends { count: number }>(choices: T[], textOf: (choice: T) => string): T[] {
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return choices
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || byText(textOf(a), textOf(b)))
}
