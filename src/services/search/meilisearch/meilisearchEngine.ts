import { z } from 'zod'
import { foldedWords } from '../resident/foldedWords'
import type { SearchEngine } from '../searchEngine'
import type { TutorHits, TutorQuery } from '../tutorQuery'
import { type WordsToTry, wordsInTurn } from '../wordsInTurn'
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

async function find(asking: Asking, query: TutorQuery): Promise<TutorHits> {
  const free = await freeOf(asking, query)
  return wordsInTurn(query, {
    attempt: (words, isAny = false) => tryWords(asking, { query, free, words, isAny }),
    correct: (terms) => correct(asking, terms),
    answer: (tried) => tried.hits(),
  })
}

type Free = ReturnType<typeof freeFilters>

/** Who is free when. Which lengths and notices there are is asked first, since they decide which starts count. */
async function freeOf(asking: Asking, { week, now }: TutorQuery): Promise<Free> {
  if (week.length === 0) return new Map()
  const answers = await ask(asking, { paces: { facets: ['pace'], hitsPerPage: 0 } })
  return freeFilters({ week, now }, pacesOf(Object.keys(answers.of('paces').counts('pace'))))
}

type Attempt = { query: TutorQuery; free: Free; words: WordsToTry; isAny: boolean }

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
