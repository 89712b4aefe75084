import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { Meilisearch } from 'meilisearch'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CURRENCIES, type Currency } from '@/domain/money/currency'
import { compareFollowers } from '@/operations/search/compareFollowers'
import { feedFollowers } from '@/operations/search/feedFollowers'
import { holdFollower } from '@/operations/search/holdFollower'
import { rebuildFollowers } from '@/operations/search/rebuildFollowers'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { meilisearchWriter } from '@/services/search/meilisearch/meilisearchWriter'
import { putDocuments } from '@/services/search/putDocuments'
import { readWords } from '@/services/search/readWords'
import { removeDocuments } from '@/services/search/removeDocuments'
import type { SearchDocument } from '@/services/search/searchDocument'
import type { RebuildableWriter, SearchWriter } from '@/services/search/searchWriter'
import { startTestApp, type TestApp } from '../support/testApp'
import { type StandIn, startStandIn } from './standInMeilisearch'

const NOW = new Date('2027-02-03T10:00:00Z')
const LATER = new Date('2099-01-01T00:00:00Z')

const document = (fields: Partial<SearchDocument> = {}): SearchDocument => ({
  tutorId: randomUUID(),
  slug: 'ana',
  name: 'Ana Ruiz',
  headline: 'Calculus',
  bio: '',
  subjects: [],
  languages: [],
  rest: [],
  country: null,
  features: [],
  prices: Object.fromEntries(CURRENCIES.map((currency) => [currency, 2000])) as Record<Currency, number>,
  ratingAverage: null,
  ratingCount: 0,
  lessonsGiven: 0,
  yearsExperience: null,
  quality: 0.5,
  freeStarts: [],
  lessonMinutes: 60,
  minNoticeMinutes: 0,
  ...fields,
})

let app: TestApp
let server: StandIn
let writer: RebuildableWriter

beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app?.close())

beforeEach(async () => {
  server = await startStandIn()
  writer = meilisearchWriter({
    client: new Meilisearch({ host: server.url, apiKey: server.key }),
    uid: 'tutors',
    stemsOf: (words) => readWords(database(app.payload), words),
  })
  await app.rows(sql`delete from tutor_search`)
  await app.rows(sql`delete from search_cursors`)
  return () => server.close()
})

const put = (...documents: SearchDocument[]) =>
  putDocuments(
    database(app.payload),
    documents.map((one) => ({ document: one, dueAt: LATER })),
    { now: NOW },
  )
const feed = (followers: readonly SearchWriter[] = [writer]) =>
  feedFollowers({ payload: app.payload, followers })
const kept = (uid = 'tutors') => [...(server.indexes.get(uid)?.documents.values() ?? [])]
const paths = () => server.asked.map(({ method, path }) => `${method} ${path}`)

describe('Meilisearch behind the table of documents', () => {
  it('should be told its settings before the first document, and once', async () => {
    await put(document())
    expect(await feed()).toBe(true)
    const changes = paths().filter((path) => !path.startsWith('GET'))
    expect(changes).toEqual([
      'POST /indexes',
      'PATCH /indexes/tutors/settings',
      'POST /indexes/tutors/documents',
    ])
    expect(server.indexes.get('tutors')).toMatchObject({
      primaryKey: 'tutorId',
      settings: { synonyms: {}, pagination: { maxTotalHits: 1_000_000 } },
    })
    await put(document())
    await feed()
    expect(paths().filter((path) => path.includes('settings') && !path.startsWith('GET'))).toHaveLength(1)
  })

  it('should get what changed, as it stands then, and lose who was removed', async () => {
    const [first, second] = [document(), document()]
    await put(first, second)
    await feed()
    await put({ ...first, headline: 'Statistics' })
    await removeDocuments(database(app.payload), [{ tutorId: second.tutorId, dueAt: null }], NOW)
    await feed()
    expect(kept()).toEqual([expect.objectContaining({ tutorId: first.tutorId, lead: 'statistics' })])
  })

  it('should be given everything again that it could not take, and nothing twice that it has', async () => {
    const one = document()
    await put(one)
    server.beIn(async (response) => response.writeHead(503).end('down'))
    expect(await feed()).toBe(false)
    server.beIn(() => undefined)
    expect(await feed()).toBe(true)
    expect(kept()).toHaveLength(1)
    server.asked.length = 0
    await feed()
    expect(paths()).toEqual([])
  })

  it('should count as failed when the server takes a document and cannot keep it', async () => {
    await put(document())
    await writer.remove([randomUUID()])
    const failing: SearchWriter = {
      ...writer,
      put: (documents) => writer.put(documents.map((one) => ({ ...one, tutorId: 'no id!' }))),
    }
    expect(await feed([failing])).toBe(false)
    expect(await app.rows(sql`select 1 from search_cursors`)).toEqual([])
  })

  it('should be handed documents by one worker at a time', async () => {
    await put(document())
    await withTransaction(app.payload, async ({ tx }) => {
      await holdFollower(tx, writer.name)
      expect(await feed()).toBe(true)
    })
    expect(paths()).toEqual([])
    await feed()
    expect(kept()).toHaveLength(1)
  })

  it('should be built anew beside the one that is searched and miss nothing that changes meanwhile', async () => {
    const [stays, changes, goes] = [document(), document(), document()]
    await put(stays, changes, goes)
    await feed()
    const stray = document()
    await writer.put([stray])
    let isBuilt = false
    await rebuildFollowers({
      payload: app.payload,
      followers: [
        {
          ...writer,
          rebuild: (documents, exclusively) =>
            writer.rebuild(documents, async (swap) => {
              expect(kept()).toHaveLength(4)
              expect([...server.indexes.keys()]).toHaveLength(2)
              await put({ ...changes, headline: 'Statistics' })
              await removeDocuments(database(app.payload), [{ tutorId: goes.tutorId, dueAt: null }], NOW)
              await feed()
              isBuilt = true
              await exclusively(swap)
            }),
        },
      ],
    })
    expect(isBuilt).toBe(true)
    expect([...server.indexes.keys()]).toEqual(['tutors'])
    expect(kept().map(({ tutorId }) => tutorId)).not.toContain(stray.tutorId)
    await feed()
    const leads = Object.fromEntries(kept().map(({ tutorId, lead }) => [tutorId, lead]))
    expect(leads).toEqual({ [stays.tutorId]: 'calculus', [changes.tutorId]: 'statistics' })
  })

  it('should stay as it is when a rebuild fails, and leave no other index behind', async () => {
    await put(document())
    await feed()
    server.beIn(async (response, { path }) => {
      if (path === '/swap-indexes') response.writeHead(500).end()
    })
    await expect(rebuildFollowers({ payload: app.payload, followers: [writer] })).rejects.toThrow()
    expect([...server.indexes.keys()]).toEqual(['tutors'])
    expect(kept()).toHaveLength(1)
  })

  it('should be compared by night, repaired and reported', async () => {
    const [same, lost, wrong] = [document(), document(), document()]
    await put(same, lost, wrong)
    await feed()
    const extra = document()
    await writer.put([{ ...wrong, quality: 0 }, extra])
    await writer.remove([lost.tutorId])
    const drift = await compareFollowers({ payload: app.payload, followers: [writer] })
    expect(drift.meilisearch).toEqual({
      compared: 3,
      missing: 1,
      different: 1,
      extra: 1,
      tutorIds: expect.arrayContaining([lost.tutorId, wrong.tutorId, extra.tutorId]),
    })
    expect(
      kept()
        .map(({ tutorId }) => tutorId)
        .sort(),
    ).toEqual([same, lost, wrong].map(({ tutorId }) => tutorId).sort())
    expect(await compareFollowers({ payload: app.payload, followers: [writer] })).toMatchObject({
      meilisearch: { missing: 0, different: 0, extra: 0 },
    })
  })

  it('should be prepared anew when the server has lost everything', async () => {
    await put(document())
    await feed()
    server.indexes.clear()
    const drift = await compareFollowers({ payload: app.payload, followers: [writer] })
    expect(drift.meilisearch).toMatchObject({ missing: 1 })
    expect(server.indexes.get('tutors')?.settings.rankingRules?.[0]).toBe('sort')
    expect(kept()).toHaveLength(1)
  })
})
