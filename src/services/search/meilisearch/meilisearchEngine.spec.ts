import fc from 'fast-check'
import type { Meilisearch } from 'meilisearch'
import { describe, expect, it } from 'vitest'
import { learnerWeek } from '../learnerWeek'
import { NOW, someDocument } from '../resident/documents.fixture'
import { findResident } from '../resident/findResident'
import { foldedWords } from '../resident/foldedWords'
import { putTutor } from '../resident/putTutor'
import { IDS, someQuery } from '../resident/queries.fixture'
import { emptyIndex, type ResidentIndex } from '../resident/residentIndex'
import { slowFacets, slowSearch } from '../resident/slowSearch.fixture'
import type { SearchDocument } from '../searchDocument'
import type { TutorFacets } from '../tutorQuery'
import { meilisearchEngine } from './meilisearchEngine'
import { meilisearchTutors } from './meilisearchTutor'
import { standIn } from './standIn.fixture'

const queries = someQuery({ wished: true, subjects: 2 })

const readWords = async (words: readonly string[]) =>
  words.map((word) => ({ stems: [word], starts: [word], isStart: word.length > 1 }))

/** The engine on a server that has these tutors and counts what it is asked. */
async function engineWith(documents: readonly SearchDocument[]) {
  const tutors = await meilisearchTutors(documents, readWords)
  const server = standIn(() => tutors)
  let requests = 0
  const answer = async <A, B>(handle: (asked: A) => B, asked: A): Promise<B> => {
    requests += 1
    return handle(asked)
  }
  const client = {
    multiSearch: (asked: never) => answer(server.multiSearch, asked),
    index: () => ({
      search: (q: string, asked: object) => answer(server.search, { q, ...asked }),
      searchForFacetValues: (asked: never) => answer(server.facetSearch, asked),
    }),
  } as unknown as Meilisearch
  return {
    engine: meilisearchEngine({ client, uid: 'tutors', readWords, timeoutMs: 60_000 }),
    requests: () => requests,
  }
}

/** The index in memory with these tutors; words without stems. */
function residentWith(documents: readonly SearchDocument[]): ResidentIndex {
  const index = emptyIndex()
  for (const document of documents) {
    const { name, headline, bio, subjects } = document
    const weighted: [string, string][] = [
      ...foldedWords([name, ...subjects.map((subject) => subject.name)].join(' ')).map(
        (word): [string, string] => [word, 'A'],
      ),
      ...foldedWords(headline).map((word): [string, string] => [word, 'B']),
      ...foldedWords(bio).map((word): [string, string] => [word, 'C']),
    ]
    const places = Map.groupBy(
      weighted.map(([word, weight], at) => ({ word, place: `${at + 1}${weight}` })),
      ({ word }) => word,
    )
    const words = [...places]
      .map(([word, own]) => `'${word}':${own.map(({ place }) => place).join()}`)
      .join(' ')
    putTutor(index, { document, words })
  }
  return index
}

const inOneOrder = (facets: TutorFacets) =>
  Object.fromEntries(
    Object.entries(facets).map(([name, choices]) => [
      name,
      Array.isArray(choices) ? choices.map((choice) => JSON.stringify(choice)).sort() : choices,
    ]),
  )

describe('meilisearchEngine', () => {
  it('should find exactly who passes and count what every choice would leave, as a slow search does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(someDocument(fc.constantFrom(...IDS)), {
          selector: ({ tutorId }) => tutorId,
          maxLength: 10,
        }),
        queries,
        async (documents, query) => {
          const { engine } = await engineWith(documents)
          const { ids, total, facets, match } = await engine.find(query)
          fc.pre(match === 'all')
          const expected = slowSearch(documents, query).map(({ tutorId }) => tutorId)
          expect(total).toBe(expected.length)
          expect(ids).toHaveLength(Math.max(0, Math.min(query.limit, expected.length - query.offset)))
          if (query.offset === 0 && query.limit === 100) expect([...ids].sort()).toEqual(expected.sort())
          expect(inOneOrder(facets)).toEqual(inOneOrder(slowFacets(documents, query)))
        },
      ),
      { numRuns: 600 },
    )
  })

  it('should answer as the index in memory does, slips and words that nobody has included', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(someDocument(fc.constantFrom(...IDS)), {
          selector: ({ tutorId }) => tutorId,
          maxLength: 10,
        }),
        queries,
        fc.subarray(['pateint', 'clam', 'exma', 'nobodyhasthis', 'q'], { maxLength: 2 }),
        async (documents, asked, slips) => {
          const query = { ...asked, terms: [...asked.terms, ...slips] }
          const { engine } = await engineWith(documents)
          const found = await engine.find(query)
          const expected = await findResident(residentWith(documents), query, readWords)
          const byWords =
            query.sort === 'relevance' &&
            [...query.terms, ...(query.wished ?? []), ...(query.subjects ?? [])].length > 0
          const ordered = byWords && query.limit === 100 ? [...found.ids].sort() : found.ids
          const known = byWords && query.limit === 100 ? [...expected.ids].sort() : expected.ids
          expect({ ...found, ids: ordered.length }).toEqual({ ...expected, ids: known.length })
          if (!byWords || query.limit === 100) expect(ordered).toEqual(known)
        },
      ),
      { numRuns: 600 },
    )
  })

  it('should ask once for a question without times, twice with them', async () => {
    const asked = {
      terms: [],
      currency: 'USD',
      week: [],
      timed: false,
      sort: 'relevance',
      now: NOW,
      offset: 0,
      limit: 12,
    } as const
    const { engine, requests } = await engineWith([])
    await engine.find(asked)
    expect(requests()).toBe(1)
    await engine.find({ ...asked, timed: true, week: learnerWeek({ wish: {}, timeZone: 'UTC', now: NOW }) })
    expect(requests()).toBe(3)
  })
})
