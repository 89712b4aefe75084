import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { Meilisearch } from 'meilisearch'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CURRENCIES, type Currency } from '@/domain/money/currency'
import { TEACHING_LEVELS } from '@/domain/search/understoodQuery'
import { database } from '@/services/database/tx'
import { learnerWeek } from '@/services/search/learnerWeek'
import { meilisearchEngine } from '@/services/search/meilisearch/meilisearchEngine'
import { meilisearchWriter } from '@/services/search/meilisearch/meilisearchWriter'
import { postgresEngine } from '@/services/search/postgresEngine'
import { putDocuments } from '@/services/search/putDocuments'
import { readWords } from '@/services/search/readWords'
import { removeDocuments } from '@/services/search/removeDocuments'
import type { SearchDocument } from '@/services/search/searchDocument'
import type { SearchEngine } from '@/services/search/searchEngine'
import type { TutorQuery } from '@/services/search/tutorQuery'
import { startTestApp, type TestApp } from '../support/testApp'
import { realMeilisearch, WITHOUT_SERVER } from './realMeilisearch'
import { type StandIn, startStandIn } from './standInMeilisearch'

/** A Wednesday morning. */
const NOW = new Date('2027-02-03T10:00:00Z')
const minutes = (at: string) => Date.parse(at) / 60_000

const CATALOGUE = [
  { slug: 'mathematics', name: 'Mathematics', synonyms: ['maths', 'algebra', 'calc'] },
  { slug: 'physics', name: 'Physics', synonyms: ['mechanics'] },
  { slug: 'spanish', name: 'Spanish', synonyms: ['castellano'] },
]
const taught = (slug: string, levels: SearchDocument['subjects'][number]['levels'] = []) => {
  const { name, synonyms } = CATALOGUE.find((subject) => subject.slug === slug) ?? {
    name: slug,
    synonyms: [],
  }
  return { slug, name, synonyms, levels, years: null }
}
/** What an hour costs: as many dollars, and the same number times its place in the list in every other currency. */
const costs = (usd: number) =>
  Object.fromEntries(CURRENCIES.map((currency, at) => [currency, usd * 100 * (at + 1)])) as Record<
    Currency,
    number
  >

const ana: SearchDocument = {
  tutorId: randomUUID(),
  slug: 'ana-ruiz',
  name: 'Ana Ruíz',
  headline: 'Calculus without tears',
  bio: 'I explain derivatives patiently.',
  subjects: [taught('mathematics', ['university', 'adult']), taught('physics', ['secondary'])],
  languages: [
    { code: 'es', level: 'native' },
    { code: 'en', level: 'C1' },
  ],
  rest: ['Madrid', 'Spain', 'Spanish', 'English'],
  country: 'es',
  features: ['verified', 'trial'],
  prices: costs(20),
  ratingAverage: 4.8,
  ratingCount: 12,
  lessonsGiven: 120,
  yearsExperience: 6,
  quality: 0.9,
  freeStarts: [minutes('2027-02-03T18:00Z'), minutes('2027-02-03T18:15Z'), minutes('2027-02-05T08:05Z')],
  lessonMinutes: 60,
  minNoticeMinutes: 120,
}
const boris: SearchDocument = {
  ...ana,
  tutorId: randomUUID(),
  slug: 'boris-anatoly',
  name: 'Борис Anatoly',
  headline: 'Mechanics and waves',
  bio: 'Exam training for physics.',
  subjects: [taught('physics')],
  languages: [{ code: 'en', level: 'native' }],
  rest: ['Berlin', 'Germany', 'English'],
  country: 'DE',
  features: ['instant', 'verified'],
  prices: costs(35),
  ratingAverage: 4.5,
  ratingCount: 40,
  lessonsGiven: 300,
  yearsExperience: 15,
  quality: 0.7,
  freeStarts: [minutes('2027-02-03T10:30Z'), minutes('2027-02-07T20:00Z')],
  lessonMinutes: 30,
  minNoticeMinutes: 0,
}
const chen: SearchDocument = {
  ...ana,
  tutorId: randomUUID(),
  slug: 'chen-wei',
  name: 'Chen Wei',
  headline: 'Conversation in Spanish',
  bio: 'Calm lessons, programming games.',
  subjects: [taught('spanish', ['primary'])],
  languages: [{ code: 'es', level: 'C2' }],
  rest: ['Lima', 'Peru'],
  country: null,
  features: [],
  prices: costs(10),
  ratingAverage: null,
  ratingCount: 0,
  lessonsGiven: 0,
  yearsExperience: null,
  quality: 0.5,
  freeStarts: [],
}
const everybody = [ana, boris, chen]

const nothing: TutorQuery = {
  terms: [],
  currency: 'USD',
  week: [],
  timed: false,
  sort: 'relevance',
  now: NOW,
  offset: 0,
  limit: 12,
}
const names = new Map(everybody.map(({ tutorId, slug }) => [tutorId, slug.split('-')[0]]))

/** An engine and the way documents get there. */
type Side = {
  engine: SearchEngine
  put: (documents: readonly SearchDocument[]) => Promise<unknown>
  remove: (tutorIds: readonly string[]) => Promise<unknown>
  close: () => Promise<unknown>
}

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app?.close())

async function postgresSide(): Promise<Side> {
  const tx = database(app.payload)
  return {
    engine: postgresEngine(app.payload),
    put: (documents) =>
      putDocuments(
        tx,
        documents.map((document) => ({ document, dueAt: new Date('2099-01-01') })),
        { now: NOW },
      ),
    remove: (tutorIds) =>
      removeDocuments(
        tx,
        tutorIds.map((tutorId) => ({ tutorId, dueAt: null })),
        NOW,
      ),
    close: async () => app.rows(sql`delete from tutor_search`),
  }
}

async function meilisearchSide(client: Meilisearch): Promise<Side> {
  const read = (words: readonly string[]) => readWords(database(app.payload), words)
  const uid = `contract_${randomUUID()}`
  const writer = meilisearchWriter({ client, uid, stemsOf: read })
  return {
    engine: meilisearchEngine({ client, uid, readWords: read, timeoutMs: 20_000 }),
    put: writer.put,
    remove: writer.remove,
    close: () => client.deleteIndex(uid).waitTask(),
  }
}

let server: StandIn | undefined
const standInSide = async (): Promise<Side> => {
  server = await startStandIn()
  const side = await meilisearchSide(new Meilisearch({ host: server.url, apiKey: server.key }))
  return { ...side, close: () => server?.close() ?? Promise.resolve() }
}

const real = realMeilisearch()
const sides: [string, () => Promise<Side>][] = [
  ['postgres', postgresSide],
  ['meilisearch, on a stand-in that answers as documented', standInSide],
]
if (real) sides.push([`meilisearch, on the server at ${real.host}`, () => meilisearchSide(real.client)])
else it.skip(`the contract on a real Meilisearch ${WITHOUT_SERVER}`, () => undefined)

describe.each(sides)('tutors found by %s', (_name, open) => {
  let side: Side
  const find = (asked: Partial<TutorQuery> = {}) => side.engine.find({ ...nothing, ...asked })
  const found = async (asked: Partial<TutorQuery>) =>
    (await find(asked)).ids.map((id) => names.get(id) ?? id).sort()

  beforeAll(async () => {
    side = await open()
    await side.put(everybody)
  })
  afterAll(() => side?.close())

  it('should be all of them where nothing is asked, the best first', async () => {
    const { ids, total, match, facets } = await find()
    expect(ids).toEqual([ana.tutorId, boris.tutorId, chen.tutorId])
    expect({ total, match }).toEqual({ total: 3, match: 'all' })
    expect(facets).toEqual({
      subjects: [
        { slug: 'physics', name: 'Physics', count: 2 },
        { slug: 'mathematics', name: 'Mathematics', count: 1 },
        { slug: 'spanish', name: 'Spanish', count: 1 },
      ],
      languages: [
        { code: 'en', count: 2 },
        { code: 'es', count: 2 },
      ],
      countries: [
        { code: 'DE', count: 1 },
        { code: 'ES', count: 1 },
      ],
      features: [
        { feature: 'verified', count: 2 },
        { feature: 'instant', count: 1 },
        { feature: 'certified', count: 0 },
        { feature: 'trial', count: 1 },
      ],
      price: { min: 1000, max: 3500 },
      rating: [
        { from: 4.8, count: 1 },
        { from: 4.5, count: 2 },
        { from: 4, count: 2 },
      ],
      availability: [],
    })
  })

  it.each<[string, Partial<TutorQuery>, string[]]>([
    ['a subject', { subjectSlug: 'physics' }, ['ana', 'boris']],
    ['a subject nobody has heard of', { subjectSlug: 'alchemy' }, []],
    ['a level of any subject', { levels: ['primary'] }, ['boris', 'chen']],
    ['a level of the chosen subject', { subjectSlug: 'physics', levels: ['adult'] }, ['boris']],
    [
      'levels of a typed subject',
      { subjects: [{ slug: 'physics', words: ['physics'] }], levels: ['secondary', 'adult'] },
      ['ana', 'boris'],
    ],
    [
      'a price, its bounds included',
      { prices: [{ currency: 'USD', min: 1000, max: 2000 }] },
      ['ana', 'chen'],
    ],
    [
      'two prices in different currencies',
      {
        prices: [
          { currency: 'USD', min: 1001 },
          { currency: 'EUR', max: 4000 },
        ],
      },
      ['ana'],
    ],
    ['a rating, its bound included', { minRating: 4.5 }, ['ana', 'boris']],
    ['a rating of nothing', { minRating: 0 }, ['ana', 'boris', 'chen']],
    ['a language', { languages: [{ code: 'es', native: false }] }, ['ana', 'chen']],
    ['a language as first language', { languages: [{ code: 'es', native: true }] }, ['ana']],
    [
      'two languages',
      {
        languages: [
          { code: 'es', native: false },
          { code: 'en', native: false },
        ],
      },
      ['ana'],
    ],
    ['a country, whatever its case', { country: 'de' }, ['boris']],
    ['two features', { features: ['verified', 'trial'] }, ['ana']],
    ['some tutors alone', { among: [boris.tutorId, chen.tutorId, randomUUID()] }, ['boris', 'chen']],
    ['nobody at all', { among: [] }, []],
  ])('should be those who pass %s', async (_what, asked, expected) => {
    expect(await found(asked)).toEqual(expected)
    expect((await find(asked)).total).toBe(expected.length)
  })

  it.each<[string, string[], string, string[]]>([
    ['as typed', ['calculus'], 'all', ['ana']],
    ['without its accent', ['ruiz'], 'all', ['ana']],
    ['in another script', ['борис'], 'all', ['boris']],
    ['by its beginning', ['deriv'], 'all', ['ana']],
    ['by the beginnings of two words', ['mech', 'wav'], 'all', ['boris']],
    ['by its stem', ['programs'], 'all', ['chen']],
    ['by a synonym of a subject', ['maths'], 'all', ['ana']],
    ['with little words between', ['exam', 'for', 'physics'], 'all', ['boris']],
    ['with two slips', ['claculsu'], 'corrected', ['ana']],
    ['with a slip in one of two', ['derivatives', 'madird'], 'corrected', ['ana']],
    ['of which only some are found', ['calculus', 'xylophone'], 'any', ['ana']],
    ['that nobody has', ['xylophone'], 'any', []],
  ])('should be found by a word %s', async (_how, terms, match, expected) => {
    const { ids, match: how } = await find({ terms })
    expect({ match: how, found: ids.map((id) => names.get(id)) }).toEqual({ match, found: expected })
  })

  it('should say what a mistyped word was read as, and read none as a word of a bio, where slips stand as well', async () => {
    expect((await find({ terms: ['conversaton', 'spanish'] })).corrected).toEqual(['conversation', 'spanish'])
    const inBio = await find({ terms: ['dervatives'] })
    expect({ match: inBio.match, corrected: inBio.corrected, total: inBio.total }).toEqual({
      match: 'any',
      corrected: undefined,
      total: 0,
    })
  })

  it('should teach a typed subject or have its name, and else have its words', async () => {
    expect(await found({ subjects: [{ slug: 'spanish', words: ['spanish'] }] })).toEqual(['chen'])
    expect(await found({ subjects: [{ slug: 'anatolian', words: ['anatoly'] }] })).toEqual(['boris'])
    const named = await find({ subjects: [{ slug: 'alchemy', words: ['waves'] }] })
    expect({ ids: named.ids, match: named.match }).toEqual({ ids: [boris.tutorId], match: 'any' })
    const without = await find({ terms: ['xylophone'], subjects: [{ slug: 'spanish', words: ['spanish'] }] })
    expect({ ids: without.ids, match: without.match }).toEqual({ ids: [chen.tutorId], match: 'any' })
  })

  it('should stand higher with a word that was wished for, and be found without', async () => {
    const { ids } = await find({ subjects: [{ slug: 'physics', words: ['physics'] }], wished: ['waves'] })
    expect(ids).toEqual([boris.tutorId, ana.tutorId])
    expect((await find({ wished: ['xylophone'] })).total).toBe(3)
  })

  it.each<[TutorQuery['sort'], string[]]>([
    ['rating', ['ana', 'boris', 'chen']],
    ['price', ['chen', 'ana', 'boris']],
    ['-price', ['boris', 'ana', 'chen']],
    ['experience', ['boris', 'ana', 'chen']],
  ])('should stand in the order of %s', async (sort, expected) => {
    const { ids } = await find({ sort, terms: [], wished: ['waves'] })
    expect(ids.map((id) => names.get(id))).toEqual(expected)
  })

  it('should come in pages, the last of which is shorter, and none behind', async () => {
    const pages = await Promise.all([0, 2, 4, 1e9].map((offset) => find({ offset, limit: 2, sort: 'price' })))
    expect(pages.map(({ ids }) => ids.map((id) => names.get(id)))).toEqual([
      ['chen', 'ana'],
      ['boris'],
      [],
      [],
    ])
    expect(pages.map(({ total }) => total)).toEqual([3, 3, 3, 3])
  })

  it('should be counted for each choice with all the other filters', async () => {
    const { total, facets } = await find({
      subjectSlug: 'physics',
      minRating: 4.8,
      languages: [{ code: 'en', native: false }],
      country: 'ES',
      features: ['verified'],
      currency: 'EUR',
      prices: [{ currency: 'USD', max: 2500 }],
    })
    expect(total).toBe(1)
    expect(facets).toMatchObject({
      subjects: [
        { slug: 'mathematics', count: 1 },
        { slug: 'physics', count: 1 },
      ],
      languages: [
        { code: 'en', count: 1 },
        { code: 'es', count: 1 },
      ],
      countries: [{ code: 'ES', count: 1 }],
      price: { min: 4000, max: 4000 },
      rating: [
        { from: 4.8, count: 1 },
        { from: 4.5, count: 1 },
        { from: 4, count: 1 },
      ],
    })
    const byLevel = await find({ levels: [TEACHING_LEVELS[3]], subjects: [{ slug: 'physics', words: [] }] })
    expect(byLevel.facets.subjects).toEqual([
      { slug: 'mathematics', name: 'Mathematics', count: 1 },
      { slug: 'physics', name: 'Physics', count: 1 },
    ])
  })

  it('should be free when a whole lesson fits at the notice they ask for, by the days of who looks', async () => {
    const free = async (wish: Parameters<typeof learnerWeek>[0]['wish'], timeZone = 'UTC', at = NOW) => {
      const { ids, facets } = await find({
        week: learnerWeek({ wish, timeZone, now: at }),
        timed: true,
        now: at,
      })
      return [ids.map((id) => names.get(id)).sort(), facets.availability] as const
    }
    const whole = [
      { day: 'wed', count: 2 },
      { day: 'fri', count: 1 },
      { day: 'sun', count: 1 },
    ]
    expect(await free({})).toEqual([['ana', 'boris'], whole])
    expect((await free({ from: '18:00', to: '19:00' }))[0]).toEqual(['ana'])
    expect((await free({ from: '18:20', to: '19:30' }))[0]).toEqual([])
    expect((await free({ day: 'fri', from: '08:00', to: '09:05' }))[0]).toEqual(['ana'])
    expect((await free({ day: 'fri', from: '08:06', to: '10:00' }))[0]).toEqual([])
    expect((await free({ day: 'wed' }, 'UTC', new Date('2027-02-03T16:15:00.400Z')))[0]).toEqual(['ana'])
    expect((await free({ day: 'wed' }, 'UTC', new Date('2027-02-03T16:15:01Z')))[0]).toEqual([])
    expect((await free({}, 'Asia/Tokyo'))[1]).toEqual([
      { day: 'mon', count: 1 },
      { day: 'wed', count: 1 },
      { day: 'thu', count: 1 },
      { day: 'fri', count: 1 },
    ])
    const onFriday = await find({
      week: learnerWeek({ wish: {}, timeZone: 'UTC', now: NOW }),
      timed: false,
      day: 'fri',
    })
    expect(onFriday.ids).toEqual([ana.tutorId])
    expect(onFriday.facets.availability).toEqual(whole)
  })

  it('should be suggested by the beginnings of their names, the better first', async () => {
    const suggested = async (typed: string, limit = 5) =>
      (await side.engine.suggestTutors({ typed, limit })).map(({ slug }) => slug)
    expect(await suggested('An')).toEqual(['ana-ruiz', 'boris-anatoly'])
    expect(await suggested('an', 1)).toEqual(['ana-ruiz'])
    expect(await suggested('RUÍ a')).toEqual(['ana-ruiz'])
    expect(await suggested('бор')).toEqual(['boris-anatoly'])
    expect(await suggested('calculus')).toEqual([])
    expect(await suggested('" OR name != "')).toEqual([])
    expect(await suggested('  ')).toEqual([])
    expect(await side.engine.suggestTutors({ typed: 'chen', limit: 5 })).toEqual([
      { tutorId: chen.tutorId, slug: 'chen-wei', name: 'Chen Wei', headline: 'Conversation in Spanish' },
    ])
  })

  it('should know which words begin like one that somebody has', async () => {
    const asked = ['calcul', 'waves', 'xylophone', 'madri', 'борис']
    expect(await side.engine.knownWords(asked)).toEqual(['calcul', 'waves', 'madri', 'борис'])
    expect(await side.engine.knownWords([])).toEqual([])
  })

  it.each([
    ['a way out of the quotation marks', '" OR tutorId EXISTS OR words = "'],
    ['one in another language', "' OR 1=1 --"],
    ['an escaped mark', 'a\\" OR tutorId != "x'],
    ['operators of Postgres', '*) & !(:*'],
    ['a sign that ends texts', '\u0000'],
    ['an animal', '🦀'],
    ['letters from right to left', 'مرحبا'],
    ['a function', '_geoRadius(1,2,3)'],
    ['ten thousand letters', 'x'.repeat(10_000)],
  ])('should not be found by a value that is %s', async (_what, text) => {
    expect(await found({ subjectSlug: text })).toEqual([])
    expect(await found({ country: text })).toEqual([])
    expect(await found({ languages: [{ code: text, native: false }] })).toEqual([])
    expect(await found({ among: [text] })).toEqual([])
    expect(await found({ subjects: [{ slug: text, words: ['xylophone'] }] })).toEqual([])
  })

  describe('when something changes', () => {
    beforeEach(() => side.put(everybody))

    it('should be as they are now, with nothing left of before', async () => {
      await side.put([
        { ...ana, headline: 'Statistics', subjects: [taught('spanish')], freeStarts: [], prices: costs(99) },
      ])
      expect(await found({ terms: ['statistics'] })).toEqual(['ana'])
      expect((await find({ terms: ['calculus'] })).total).toBe(0)
      expect(await found({ subjectSlug: 'mathematics' })).toEqual([])
      expect(await found({ subjectSlug: 'spanish' })).toEqual(['ana', 'chen'])
      expect(await found({ prices: [{ currency: 'USD', min: 9900 }] })).toEqual(['ana'])
      expect((await find()).facets.subjects).not.toContainEqual(
        expect.objectContaining({ slug: 'mathematics' }),
      )
    })

    it('should be gone at once who was removed, and removed twice without a word', async () => {
      await side.remove([ana.tutorId])
      await side.remove([ana.tutorId, randomUUID()])
      expect(await found({})).toEqual(['boris', 'chen'])
      expect(await found({ terms: ['calculus'] })).toEqual([])
      expect(await side.engine.suggestTutors({ typed: 'ana r', limit: 5 })).toEqual([])
    })

    it('should come back as they were', async () => {
      await side.remove(everybody.map(({ tutorId }) => tutorId))
      expect(await find()).toMatchObject({ ids: [], total: 0, facets: { subjects: [], price: null } })
      await side.put(everybody)
      expect(await found({})).toEqual(['ana', 'boris', 'chen'])
    })
  })
})
