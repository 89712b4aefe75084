import { createHash } from 'node:crypto'
import type { Currency } from '@/domain/money/currency'
import { foldText } from '@/domain/search/foldText'
import { TEACHING_LEVELS, type TeachingLevel } from '@/domain/search/understoodQuery'
import { foldedWords } from '../resident/foldedWords'
import type { SearchDocument } from '../searchDocument'
import { RATING_STEPS } from '../tutorQuery'
import { levelsMark } from './levelsMark'

/** A word that stands in every document: a query that begins with it finds everybody and puts those with more of its words first. */
export const EVERYBODY = 'xxeverybodyxx'

/**
 * A tutor as Meilisearch keeps it: flat, all text folded, with a field for each question that is asked of it. Which field serves
 * what is said in `indexSettings`.
 */
export type MeilisearchTutor = {
  tutorId: string
  /** Of the document it was made from: what the nightly check compares. */
  mark: string
  slug: string
  /** As suggestions show them. */
  name: string
  headline: string
  /** For the order: the name and subjects, the headline, the bio, the rest. */
  title: string
  lead: string
  about: string
  rest: string
  everybody: typeof EVERYBODY
  /** Every word and its English stem, as Postgres keeps them. */
  words: string[]
  /** The words of the name and the subjects. */
  titleWords: string[]
  nameWords: string[]
  /** Words of what is said in few words: what a mistyped word may have been meant as. */
  vocabulary: string[]
  subjects: string[]
  /** Subjects with the levels they are taught at and their names, to be counted (`subjectChoice`). */
  choices: string[]
  /** Levels taught, alone and as `subject:level`. */
  levels: string[]
  languages: string[]
  natives: string[]
  country: string | null
  features: string[]
  prices: Record<Currency, number>
  ratingAverage: number | null
  ratingCount: number
  /** The steps of the filter that are reached, as text. */
  ratingSteps: string[]
  lessonsGiven: number
  yearsExperience: number | null
  quality: number
  /** Starts of free lessons, epoch minutes. */
  free: number[]
  /** Length and notice of a lesson, `60/120`: what decides which starts count. */
  pace: string
}

/** English stems of folded words; words without one are left out. */
export type StemsOf = (words: readonly string[]) => Promise<readonly { stems: readonly string[] }[]>

/** Documents as Meilisearch keeps them. */
export async function meilisearchTutors(
  documents: readonly SearchDocument[],
  stemsOf: StemsOf,
): Promise<MeilisearchTutor[]> {
  await stemsOf(unique(documents.flatMap(wordsOfDocument))) // all at once, so that those of each are known by then
  return Promise.all(documents.map((document) => meilisearchTutor(document, stemsOf)))
}

async function meilisearchTutor(document: SearchDocument, stemsOf: StemsOf): Promise<MeilisearchTutor> {
  const { name, headline, bio, subjects, languages, ratingAverage } = document
  const title = titleOf(document)
  const rest = restOf(document)
  const words = wordsOfDocument(document)
  const stems = (await stemsOf(words)).flatMap((word) => word.stems)
  return {
    tutorId: document.tutorId,
    mark: markOf(document),
    slug: document.slug,
    name,
    headline,
    title: folded(title),
    lead: folded([headline]),
    about: folded([bio]),
    rest: folded(rest),
    everybody: EVERYBODY,
    words: unique([...words, ...stems]),
    titleWords: wordsOf(title),
    nameWords: wordsOf([name]),
    vocabulary: wordsOf([...title, headline, ...rest]).filter((word) => word.length >= SHORTEST_KNOWN),
    subjects: subjects.map(({ slug }) => slug),
    choices: subjects.map(subjectChoice),
    levels: unique(subjects.flatMap(levelsTaught)),
    languages: languages.map(({ code }) => code),
    natives: languages.filter(({ level }) => level === 'native').map(({ code }) => code),
    country: document.country?.toUpperCase() ?? null,
    features: document.features,
    prices: document.prices,
    ratingAverage,
    ratingCount: document.ratingCount,
    ratingSteps: RATING_STEPS.filter((step) => (ratingAverage ?? 0) >= step).map(String),
    lessonsGiven: document.lessonsGiven,
    yearsExperience: document.yearsExperience,
    quality: document.quality,
    free: document.freeStarts,
    pace: `${document.lessonMinutes}/${document.minNoticeMinutes}`,
  }
}

const SHORTEST_KNOWN = 3

const titleOf = ({ name, subjects }: SearchDocument) => [name, ...subjects.map((subject) => subject.name)]
const restOf = ({ subjects, rest }: SearchDocument) => [
  ...subjects.flatMap(({ synonyms }) => synonyms),
  ...rest,
]
const wordsOfDocument = (document: SearchDocument) =>
  wordsOf([...titleOf(document), document.headline, document.bio, ...restOf(document)])

/** Tells documents apart; the same for equal documents, whatever the order of their fields. */
export function markOf(document: SearchDocument): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(document)))
    .digest('base64url')
    .slice(0, 22)
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, own]) => own !== undefined)
  return Object.fromEntries(
    fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, own]) => [key, sorted(own)]),
  )
}

type Taught = SearchDocument['subjects'][number]

/** Who names no level teaches all of them. */
const taughtAt = ({ levels }: Taught): readonly TeachingLevel[] =>
  levels.length > 0 ? levels : TEACHING_LEVELS

const subjectChoice = (taught: Taught) => `${taught.slug}:${levelsMark(taughtAt(taught))}:${taught.name}`

const levelsTaught = (taught: Taught) =>
  taughtAt(taught).flatMap((level) => [level, `${taught.slug}:${level}`])

const folded = (texts: readonly string[]) => foldText(texts.filter((text) => text !== '').join(' . '))
const wordsOf = (texts: readonly string[]) => unique(texts.flatMap((text) => foldedWords(text)))
const unique = (values: readonly string[]) => [...new Set(values)]
