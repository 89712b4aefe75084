import { z } from 'zod'
import { foldedWords } from '../resident/foldedWords'
import type { SearchEngine } from '../searchEngine'
import type { TutorHits, TutorQuery } from '../tutorQuery'
import type { Plan } from './answers'
import { type Asking, ask } from './asking'
import { allOf, anyOf, startsWith } from './filterText'
import { freeFilters, pacesOf } from './freeFilter'
import { nearestKnown } from './nearestKnown'
import { amongFilter, queryFilters } from './queryFilters'
import { facetsFrom, searchPlan } from './searchPlan'
import { concerns, hasWord } from './wordFilters'

type Link = Omit<Asking, 'signal'> & {
  /** A question is given up after so long, all its requests together. */
  timeoutMs: number
}

/**
 * Finds tutors with Meilisearch (C01, ADR 036). Who is found is decided by filters alone, so that it is exactly who the other engine
 * finds; its ranking decides the order by words, its facet search what a mistyped word was meant as. All searches of a question go
 * out as one.
 */
export function meilisearchEngine({ timeoutMs, ...link }: Link): SearchEngine {
  const asking = (): Asking => ({ ...link, signal: AbortSignal.timeout(timeoutMs) })
  return {
    name: 'meilisearch',
    find: (query) => find(asking(), query),
    suggestTutors: (asked) => suggest(asking(), asked),
    knownWords: (words) => known(asking(), words),
  }
}

type Words = {
  terms: readonly string[]
  wished: readonly string[]
  subjects: NonNullable<TutorQuery['subjects']>
}

/**
 * Typed words must all be found; when no tutor has them they are read as mistyped, and failing that any of them will do. Where nobody
 * teaches a typed subject, its words are looked for like the others.
 */
async function find(asking: Asking, query: TutorQuery): Promise<TutorHits> {
  const { terms, subjects = [], wished = [] } = query
  const free = await freeOf(asking, query)
  const attempt = (words: Words, isAny = false) => tryWords(asking, { query, free, words, isAny })
  const asTyped = await attempt({ terms, wished, subjects })
  if (asTyped.isKnown || terms.length + subjects.length === 0) return { ...asTyped.hits(), match: 'all' }
  const corrected = await correct(asking, terms)
  if (corrected) {
    const mended = await attempt({ terms: corrected, wished, subjects })
    if (mended.isKnown) return { ...mended.hits(), match: 'corrected', corrected }
  }
  const words = corrected ?? terms
  if (subjects.length > 0) {
    const taught = await attempt({ terms: [], wished: [...wished, ...words], subjects })
    if (taught.isKnown) return { ...taught.hits(), match: 'any' }
  }
  const spelled = [...words, ...subjects.flatMap((subject) => subject.words)]
  const anyWord = await attempt({ terms: spelled, wished, subjects: [] }, true)
  return { ...anyWord.hits(), match: 'any' }
}

type Free = ReturnType<typeof freeFilters>

/** Who is free when. Which lengths and notices there are is asked first, since they decide which starts count. */
async function freeOf(asking: Asking, { week, now }: TutorQuery): Promise<Free> {
  if (week.length === 0) return new Map()
  const answers = await ask(asking, { paces: { facets: ['pace'], hitsPerPage: 0 } })
  return freeFilters({ week, now }, pacesOf(Object.keys(answers.of('paces').counts('pace'))))
}

type Attempt = { query: TutorQuery; free: Free; words: Words; isAny: boolean }

async function tryWords(asking: Asking, { query: asked, free, words, isAny }: Attempt) {
  const { terms, wished, subjects } = words
  const query = { ...asked, subjects }
  const found = (await asking.readWords(terms)).map(hasWord)
  const having = found.length === 0 ? undefined : isAny ? anyOf(found) : allOf(found)
  const planned = {
    query,
    who: allOf([amongFilter(query), having, concerns(subjects)]),
    ranked: [...terms, ...wished],
    filters: queryFilters(query, timeFilter(query, free)),
    free,
  }
  const answers = await ask(asking, searchPlan(planned))
  return {
    isKnown: !answers.has('known') || answers.of('known').total() > 0,
    hits: () => ({
      ids: answers.has('page') ? answers.of('page').ids() : [],
      total: answers.of('all').total(),
      facets: facetsFrom(answers, planned),
    }),
  }
}

function timeFilter({ day, timed }: TutorQuery, free: Free): string | undefined {
  if (day !== undefined) return free.get(day) ?? anyOf([])
  return timed ? anyOf([...free.values()]) : undefined
}

/** Words that nobody has as typed, as what they may have been meant as; null when nothing could be corrected. */
async function correct(asking: Asking, terms: readonly string[]): Promise<string[] | null> {
  if (terms.length === 0) return null
  const read = await Promise.all(terms.map(async (term) => (await asking.readWords([term]))[0]))
  const plan: Plan = Object.fromEntries(
    read.flatMap((word, at) => (word ? [[`word${at}`, { filter: hasWord(word), hitsPerPage: 0 }]] : [])),
  )
  const answers = await ask(asking, plan)
  const corrected = await Promise.all(
    terms.map((term, at) => {
      const isKnown = !answers.has(`word${at}`) || answers.of(`word${at}`).total() > 0
      return isKnown ? term : nearestKnown(asking, term)
    }),
  )
  return corrected.some((word, at) => word !== terms[at]) ? corrected : null
}

const suggestion = z.object({ tutorId: z.string(), slug: z.string(), name: z.string(), headline: z.string() })

async function suggest(
  { client, uid, signal }: Asking,
  { typed, limit }: Parameters<SearchEngine['suggestTutors']>[0],
) {
  const words = foldedWords(typed)
  if (words.length === 0) return []
  const filter = allOf(words.map((word) => startsWith('nameWords', word)))
  const attributesToRetrieve = Object.keys(suggestion.shape)
  const { hits } = await client.index(uid).search('', { filter, limit, attributesToRetrieve }, { signal })
  return z.array(suggestion).parse(hits)
}

/** More than a learner may type, and so many searches are still one request. */
const MOST_KNOWN = 60

async function known(asking: Asking, words: readonly string[]): Promise<string[]> {
  if (words.length === 0) return []
  const asked = words.slice(0, MOST_KNOWN)
  const plan: Plan = Object.fromEntries(
    asked.map((word, at) => [`word${at}`, { filter: startsWith('words', word), hitsPerPage: 0 }]),
  )
  const answers = await ask(asking, plan)
  return asked.filter((_, at) => answers.of(`word${at}`).total() > 0)
}
