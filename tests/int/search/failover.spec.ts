import { Meilisearch } from 'meilisearch'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { logger } from '@/services/logging/logger'
import { readCounters } from '@/services/metrics/counters'
import { failoverEngine } from '@/services/search/failoverEngine'
import { meilisearchEngine } from '@/services/search/meilisearch/meilisearchEngine'
import { isMeilisearchOutage, isMeilisearchSlow } from '@/services/search/meilisearch/meilisearchTrouble'
import { meilisearchWriter } from '@/services/search/meilisearch/meilisearchWriter'
import type { SearchEngine } from '@/services/search/searchEngine'
import type { TutorHits, TutorQuery } from '@/services/search/tutorQuery'
import { type Mood, type StandIn, startStandIn } from './standInMeilisearch'

const QUERY: TutorQuery = {
  terms: [],
  currency: 'USD',
  week: [],
  timed: false,
  sort: 'relevance',
  now: new Date('2027-02-03T10:00:00Z'),
  offset: 0,
  limit: 12,
}
const TIMEOUT_MS = 150

let server: StandIn
let errors: ReturnType<typeof vi.spyOn>
let infos: ReturnType<typeof vi.spyOn>

beforeEach(async () => {
  server = await startStandIn()
  errors = vi.spyOn(logger, 'error').mockImplementation(() => undefined)
  infos = vi.spyOn(logger, 'info').mockImplementation(() => undefined)
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  await server.close()
})

const readWords = async (words: readonly string[]) =>
  words.map((word) => ({ stems: [word], starts: [word], isStart: true }))

/** What the engine behind answers, and how often it was asked. */
function secondEngine() {
  const found = { ids: ['from-postgres'], total: 1, match: 'all' } as unknown as TutorHits
  const find = vi.fn(async () => found)
  const engine: SearchEngine = {
    name: 'postgres',
    find,
    suggestTutors: vi.fn(async () => [{ tutorId: 'p', slug: 'p', name: 'P', headline: '' }]),
    knownWords: vi.fn(async (words) => [...words]),
  }
  return { engine, find }
}

/** The real client and engine on the server, prepared as the worker does it, with another engine behind. */
async function failover({
  key = server.key,
  circuit = { failures: 3, withinMs: 10_000, openMs: 10_000 },
} = {}) {
  const client = new Meilisearch({ host: server.url, apiKey: server.key })
  await meilisearchWriter({ client, uid: 'tutors', stemsOf: readWords }).remove(['nobody'])
  server.asked.length = 0
  const { engine, find } = secondEngine()
  const asked = new Meilisearch({ host: server.url, apiKey: key })
  const both = failoverEngine({
    first: meilisearchEngine({ client: asked, uid: 'tutors', readWords, timeoutMs: TIMEOUT_MS }),
    second: engine,
    isOutage: isMeilisearchOutage,
    isSlow: isMeilisearchSlow,
    circuit,
  })
  return { both, second: engine, find }
}

const counted = (engine: string, outcome: string) =>
  readCounters().find(
    ({ name, labels }) =>
      name === 'search_engine_answers_total' && labels.engine === engine && labels.outcome === outcome,
  )?.count ?? 0

const json =
  (text: string, status = 200): Mood =>
  async (response) =>
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(text)

describe('a search with Meilisearch in front of Postgres', () => {
  it('should be answered by Meilisearch while it is well', async () => {
    const { both, find } = await failover()
    const before = counted('meilisearch', 'answered')
    expect(await both.find(QUERY)).toMatchObject({ ids: [], total: 0, match: 'all' })
    expect(await both.suggestTutors({ typed: 'ana', limit: 5 })).toEqual([])
    expect(await both.knownWords(['ana'])).toEqual([])
    expect(find).not.toHaveBeenCalled()
    expect(counted('meilisearch', 'answered')).toBe(before + 3)
    expect(both.isWell()).toBe(true)
  })

  it.each<[string, Mood, string]>([
    ['does not answer', () => new Promise(() => undefined), 'slow'],
    [
      'begins an answer and never ends it',
      async (response) => {
        response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"results":')
        await new Promise(() => undefined)
      },
      'slow',
    ],
    ['cuts the connection', async (response) => response.destroy(), 'failed'],
    [
      'answers 500',
      json('{"message":"internal","code":"internal","type":"internal","link":""}', 500),
      'failed',
    ],
    ['answers 503 with a page of a proxy', json('<html>Service Unavailable</html>', 503), 'failed'],
    [
      'answers 429',
      json('{"message":"slow down","code":"too_many","type":"system","link":""}', 429),
      'failed',
    ],
    ['answers no JSON', json('{"results":[{"hits":'), 'failed'],
    ['answers nothing', json(''), 'failed'],
    ['answers something else', json('{"status":"available"}'), 'failed'],
    ['answers fewer searches than were asked', json('{"results":[]}'), 'failed'],
    ['answers without the counts', json(JSON.stringify({ results: Array(4).fill({ hits: [] }) })), 'failed'],
    [
      'answers with impossible counts',
      json(JSON.stringify({ results: Array(4).fill({ hits: [], totalHits: -1 }) })),
      'failed',
    ],
  ])('should be answered by Postgres at once when the server %s', async (_what, mood, outcome) => {
    const { both, find } = await failover()
    const [before, instead] = [counted('meilisearch', outcome), counted('postgres', 'answered')]
    server.beIn(mood)
    const started = performance.now()
    expect(await both.find(QUERY)).toMatchObject({ ids: ['from-postgres'], total: 1 })
    expect(performance.now() - started).toBeLessThan(TIMEOUT_MS + 1000)
    expect(find).toHaveBeenCalledExactlyOnceWith(QUERY)
    expect(counted('meilisearch', outcome)).toBe(before + 1)
    expect(counted('postgres', 'answered')).toBe(instead + 1)
    expect(both.isWell()).toBe(false)
  })

  it('should be answered by Postgres when nobody listens, when the key is wrong, and when the index is missing', async () => {
    const { both } = await failover({ key: 'a-wrong-key-for-this-test' })
    expect((await both.find(QUERY)).ids).toEqual(['from-postgres'])
    const without = await failover()
    server.indexes.clear()
    expect((await without.both.find(QUERY)).ids).toEqual(['from-postgres'])
    await server.close()
    expect((await without.both.suggestTutors({ typed: 'p', limit: 5 }))[0]?.slug).toBe('p')
    expect(await without.both.knownWords(['word'])).toEqual(['word'])
  })

  it('should not ask a server that is down again and again, and ask it again after a while', async () => {
    const { both } = await failover({ circuit: { failures: 3, withinMs: 10_000, openMs: 200 } })
    const refused = counted('meilisearch', 'not_asked')
    server.beIn(json('down', 503))
    for (let time = 0; time < 10; time += 1) await both.find(QUERY)
    expect(server.asked).toHaveLength(3)
    expect(counted('meilisearch', 'not_asked')).toBe(refused + 7)
    server.beIn(() => undefined)
    await vi.waitFor(async () => expect((await both.find(QUERY)).ids).toEqual([]), {
      timeout: 5000,
      interval: 50,
    })
  })

  it('should say it once in the log when Postgres takes over, and once when it is over', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    const { both } = await failover({ circuit: { failures: 100, withinMs: 10_000, openMs: 200 } })
    server.beIn(json('down', 503))
    for (let time = 0; time < 5; time += 1) await both.find(QUERY)
    const said = (log: typeof errors) =>
      log.mock.calls.filter((call: unknown[]) => String(call[1]).startsWith('search answers'))
    expect(said(errors)).toHaveLength(1)
    expect(said(errors)[0]).toMatchObject([
      { engine: 'meilisearch', instead: 'postgres', outcome: 'failed' },
      'search answers from the other engine',
    ])
    server.beIn(() => undefined)
    await both.find(QUERY)
    expect({ isWell: both.isWell(), told: said(infos) }).toEqual({ isWell: false, told: [] })
    vi.advanceTimersByTime(11_000)
    await both.find(QUERY)
    await both.find(QUERY)
    expect(both.isWell()).toBe(true)
    expect(said(infos)).toEqual([[{ engine: 'meilisearch' }, 'search answers from its own engine again']])
  })

  it('should keep its circuit closed when single questions are refused', async () => {
    const { both, find } = await failover({ circuit: { failures: 2, withinMs: 10_000, openMs: 60_000 } })
    server.beIn(
      json('{"message":"no","code":"invalid_search_filter","type":"invalid_request","link":""}', 400),
    )
    for (let time = 0; time < 5; time += 1) await both.find(QUERY)
    expect(find).toHaveBeenCalledTimes(5)
    server.beIn(() => undefined)
    expect((await both.find(QUERY)).ids).toEqual([])
  })

  it('should keep Postgres ready while Meilisearch answers', async () => {
    const { both, second } = await failover()
    await both.find(QUERY)
    await both.find(QUERY)
    expect(second.knownWords).toHaveBeenCalledExactlyOnceWith([])
  })

  it('should fail only when both do', async () => {
    const { both, find } = await failover()
    server.beIn(json('down', 503))
    find.mockRejectedValueOnce(new Error('no database'))
    await expect(both.find(QUERY)).rejects.toThrow('no database')
  })
})
