import type { Weekday } from '@/domain/availability/weekdays'
import { WEEKDAYS } from '@/domain/availability/weekdays'
import { foldText } from '@/domain/search/foldText'
import { type SearchDocument, TUTOR_FEATURES } from '../searchDocument'
import { RATING_STEPS, type TutorFacets, type TutorQuery } from '../tutorQuery'

const MINUTE = 60_000

/** Who passes the filters and has the words, document by document: what the index in memory is compared with. */
export function slowSearch(documents: readonly SearchDocument[], query: TutorQuery): SearchDocument[] {
  return documents.filter((document) => hasWords(document, query) && passes(document, query))
}

/** Facets by asking again for every choice. */
export function slowFacets(documents: readonly SearchDocument[], query: TutorQuery): TutorFacets {
  const count = (changed: Partial<TutorQuery>) => slowSearch(documents, { ...query, ...changed }).length
  const filled = <T extends { count: number }>(choices: T[]) => choices.filter((choice) => choice.count > 0)
  const unique = (values: readonly string[]) => [...new Set(values)]
  const subjects = new Map(
    documents.flatMap((document) => document.subjects.map(({ slug, name }) => [slug, name])),
  )
  const prices = slowSearch(documents, { ...query, prices: [] }).map(({ prices: own }) => own[query.currency])
  return {
    subjects: filled(
      [...subjects].map(([slug, name]) => ({ slug, name, count: count({ subjectSlug: slug }) })),
    ),
    languages: filled(
      unique(documents.flatMap(({ languages }) => languages.map(({ code }) => code))).map((code) => ({
        code,
        count: count({ languages: [{ code, native: false }] }),
      })),
    ),
    countries: filled(
      unique(documents.flatMap(({ country }) => country?.toUpperCase() ?? [])).map((code) => ({
        code,
        count: count({ country: code }),
      })),
    ),
    features: TUTOR_FEATURES.map((feature) => ({
      feature,
      count: count({ features: [...(query.features ?? []), feature] }),
    })),
    price: prices.length > 0 ? { min: Math.min(...prices), max: Math.max(...prices) } : null,
    rating: RATING_STEPS.map((from) => ({ from, count: count({ minRating: from }) })),
    availability:
      query.week.length > 0 ? filled(WEEKDAYS.map((day) => ({ day, count: count({ day }) }))) : [],
  }
}

function passes(document: SearchDocument, query: TutorQuery): boolean {
  const { subjectSlug, prices = [], minRating, languages = [], country, features = [], among } = query
  return (
    (!among || among.includes(document.tutorId)) &&
    (!subjectSlug || document.subjects.some(({ slug }) => slug === subjectSlug)) &&
    prices.every(({ currency, min = 0, max = Number.MAX_VALUE }) => {
      const price = document.prices[currency]
      return min <= price && price <= max
    }) &&
    (document.ratingAverage ?? 0) >= (minRating ?? 0) &&
    languages.every(({ code, native }) =>
      document.languages.some((spoken) => spoken.code === code && (!native || spoken.level === 'native')),
    ) &&
    (!country || document.country?.toUpperCase() === country.toUpperCase()) &&
    features.every((feature) => document.features.includes(feature)) &&
    teachesLevel(document, query) &&
    (!(query.timed || query.day) || isFree(document, query, query.day))
  )
}

function teachesLevel(
  document: SearchDocument,
  { levels = [], subjects = [], subjectSlug }: TutorQuery,
): boolean {
  if (levels.length === 0) return true
  const asked = [...subjects.map(({ slug }) => slug), ...(subjectSlug ? [subjectSlug] : [])]
  return document.subjects.some(
    (taught) =>
      (asked.length === 0 || asked.includes(taught.slug)) &&
      (taught.levels.length === 0 || taught.levels.some((level) => levels.includes(level))),
  )
}

function isFree(
  { freeStarts, lessonMinutes, minNoticeMinutes }: SearchDocument,
  query: TutorQuery,
  day?: Weekday,
) {
  const second = Math.floor(query.now.getTime() / 1000) * 1000
  return freeStarts.some((minute) => {
    const at = minute * MINUTE
    return (
      at >= second + minNoticeMinutes * MINUTE &&
      query.week.some(
        (span) =>
          (!day || span.day === day) &&
          at >= span.start.getTime() &&
          at + lessonMinutes * MINUTE <= span.end.getTime(),
      )
    )
  })
}

function hasWords(document: SearchDocument, { terms, subjects = [] }: TutorQuery): boolean {
  const words = wordsOf(document)
  const inName = foldText(`${document.name} ${document.subjects.map(({ name }) => name).join(' ')}`).split(
    /\W+/,
  )
  return (
    terms.every((term) => words.some((word) => word.startsWith(term))) &&
    (subjects.length === 0 ||
      subjects.some(
        ({ slug, words: said }) =>
          document.subjects.some((taught) => taught.slug === slug) ||
          said.every((word) => inName.includes(word)),
      ))
  )
}

const wordsOf = ({ name, headline, bio, subjects }: SearchDocument): string[] =>
  foldText([name, headline, bio, ...subjects.map((subject) => subject.name)].join(' ')).split(/\W+/)
