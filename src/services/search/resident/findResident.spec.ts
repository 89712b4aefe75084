import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '@/domain/search/foldText'
import type { SearchDocument } from '../searchDocument'
import type { TutorFacets } from '../tutorQuery'
import { NOW, someDocument } from './documents.fixture'
import { findResident } from './findResident'
import { dropTutor, putTutor } from './putTutor'
import { IDS, someQuery } from './queries.fixture'
import { emptyIndex, type ResidentIndex } from './residentIndex'
import { slowFacets, slowSearch } from './slowSearch.fixture'
import { suggestResident } from './suggestResident'
import { sweep } from './sweep'

/** What happens to an index: somebody is put in, or anew; somebody leaves; words are swept out. */
const happenings = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: someDocument(fc.constantFrom(...IDS)) },
    { weight: 1, arbitrary: fc.record({ gone: fc.constantFrom(...IDS) }) },
    { weight: 1, arbitrary: fc.constant('sweep' as const) },
  ),
  { minLength: 5, maxLength: 40 },
)

const queries = someQuery({ wished: false, subjects: 1 })

/** The words of a document as Postgres keeps them, without stems. */
function wordsOf({ name, headline, bio, subjects }: SearchDocument): string {
  const parts = [
    [name, 'A'],
    [subjects.map((subject) => subject.name).join(' '), 'A'],
    [headline, 'B'],
    [bio, 'C'],
  ] as const
  const places = new Map<string, string[]>()
  let at = 0
  for (const [text, weight] of parts)
    for (const word of foldText(text).match(/\w+/g) ?? []) {
      at += 1
      places.set(word, [...(places.get(word) ?? []), `${at}${weight}`])
    }
  return [...places].map(([word, own]) => `'${word}':${own.join()}`).join(' ')
}

const read = async (words: readonly string[]) =>
  words.map((word) => ({ stems: [word], starts: [word], isStart: true }))

function lived(
  all: readonly (SearchDocument | { gone: string } | 'sweep')[],
): [ResidentIndex, SearchDocument[]] {
  const index = emptyIndex()
  const documents = new Map<string, SearchDocument>()
  for (const one of all) {
    if (one === 'sweep') for (const _ of sweep(index));
    else if ('gone' in one) {
      dropTutor(index, one.gone)
      documents.delete(one.gone)
    } else {
      putTutor(index, { document: one, words: wordsOf(one) })
      documents.set(one.tutorId, one)
    }
  }
  return [index, [...documents.values()]]
}

const inOneOrder = (facets: TutorFacets) =>
  Object.fromEntries(
    Object.entries(facets).map(([name, choices]) => [
      name,
      Array.isArray(choices) ? choices.map((choice) => JSON.stringify(choice)).sort() : choices,
    ]),
  )

describe('findResident', () => {
  it('should find and count exactly what a slow scan does, whatever has happened to the index', async () => {
    await fc.assert(
      fc.asyncProperty(happenings, queries, async (all, query) => {
        const [index, documents] = lived(all)
        const part = query.among
          ? documents.filter(({ tutorId }) => query.among?.includes(tutorId))
          : documents
        const anybody = {
          terms: query.terms,
          subjects: query.subjects,
          week: [],
          timed: false,
          now: NOW,
        } as never
        fc.pre(query.terms.length === 0 || slowSearch(part, anybody).length > 0)
        fc.pre((query.subjects ?? []).length === 0 || slowSearch(part, anybody).length > 0)
        const hits = await findResident(index, { ...query, offset: 0, limit: 100 }, read)
        const expected = slowSearch(documents, query).map(({ tutorId }) => tutorId)
        expect(hits.match).toBe('all')
        expect(hits.ids.toSorted()).toEqual(expected.toSorted())
        expect(hits.total).toBe(expected.length)
        expect(inOneOrder(hits.facets)).toEqual(inOneOrder(slowFacets(part, query)))
        const page = await findResident(index, query, read)
        expect(page.ids).toEqual(hits.ids.slice(query.offset, query.offset + query.limit))
      }),
      { numRuns: 600 },
    )
  })

  it('should sort by what was asked for, the same way each time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(someDocument(fc.constantFrom(...IDS)), { minLength: 4 }),
        queries,
        async (all, query) => {
          const [index, documents] = lived(all)
          const again = lived(all.toReversed().filter((one) => documents.includes(one)))[0]
          const { sort, currency } = query
          const asked = { terms: [], currency, sort, week: [], timed: false, now: NOW, offset: 0, limit: 100 }
          const { ids } = await findResident(index, asked, read)
          expect((await findResident(again, asked, read)).ids).toEqual(ids)
          const keys = ids.map((id) => {
            const found = documents.find(({ tutorId }) => tutorId === id) as SearchDocument
            if (sort === 'price') return -found.prices[currency]
            if (sort === '-price') return found.prices[currency]
            if (sort === 'rating') return found.ratingAverage ?? -1
            return sort === 'experience' ? (found.yearsExperience ?? -1) : found.quality
          })
          expect(keys).toEqual(keys.toSorted((a, b) => b - a))
        },
      ),
      { numRuns: 200 },
    )
  })
})

const known = (tutorId: string, change: Partial<SearchDocument>): SearchDocument => ({
  ...(fc.sample(someDocument(fc.constant(tutorId)), { numRuns: 1, seed: 1 })[0] as SearchDocument),
  headline: '',
  bio: '',
  subjects: [],
  ...change,
})

const asked = {
  currency: 'USD',
  week: [],
  timed: false,
  sort: 'relevance',
  now: NOW,
  offset: 0,
  limit: 9,
} as const

describe('words nobody has', () => {
  const [index] = lived([
    known('a', { name: 'Guitar Anna', quality: 0.5 }),
    known('b', { name: 'Guitar Bert', quality: 1 }),
    known('c', { name: 'Sitar Carl' }),
  ])
  const find = (...terms: string[]) => findResident(index, { ...asked, terms }, read)

  it('should be read as the nearest word, the more common one when equally near', async () => {
    expect(await find('guitr')).toMatchObject({ match: 'corrected', corrected: ['guitar'], ids: ['b', 'a'] })
    expect(await find('gitar')).toMatchObject({ match: 'corrected', corrected: ['guitar'] })
    expect(await find('anna', 'guitr')).toMatchObject({ corrected: ['anna', 'guitar'], ids: ['a'] })
  })

  it('should leave the others to be found, any of them, and find nobody when nothing is near', async () => {
    expect(await find('carl', 'guitar')).toMatchObject({ match: 'any', total: 3 })
    expect(await find('xylophone')).toMatchObject({ match: 'any', total: 0, ids: [] })
  })
})

it('should suggest tutors by the beginnings of their names, the better first', () => {
  const [index] = lived([
    known('a', { name: 'Łucja Jovanović', quality: 0.5 }),
    known('b', { name: 'Luca Brasi', quality: 1 }),
    known('c', { name: 'Brasília Luc', quality: 0 }),
  ])
  const suggested = (typed: string, limit = 5) =>
    suggestResident(index, { typed, limit }).map(({ tutorId }) => tutorId)
  expect(suggested('LUC')).toEqual(['b', 'a', 'c'])
  expect(suggested('luc', 1)).toEqual(['b'])
  expect(suggested('lu bra')).toEqual(['b', 'c'])
  expect(suggested('jovanovic l')).toEqual(['a'])
  expect(suggested('brazil')).toEqual([])
  expect(suggested(' -- ')).toEqual([])
})
