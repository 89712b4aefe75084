import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/env'
import { feedFollowers } from '@/operations/search/feedFollowers'
import { searchTutors } from '@/operations/search/queries/searchTutors'
import { searchFollowers } from '@/services/search/searchFollowers'
import { createTutor, type TestTutor } from '../support/createTutor'
import { drainJobs } from '../support/drainJobs'
import { startTestApp, type TestApp } from '../support/testApp'
import { type StandIn, startStandIn } from './standInMeilisearch'

let app: TestApp
let server: StandIn
let tutor: TestTutor

beforeAll(async () => {
  app = await startTestApp()
  server = await startStandIn()
  Object.assign(env, { MEILISEARCH_URL: server.url, MEILISEARCH_API_KEY: server.key })
  tutor = await createTutor(app, { profile: { displayName: 'Ana Ruiz', headline: 'Calculus without tears' } })
  await drainJobs(app.payload)
  await feedFollowers({ payload: app.payload, followers: searchFollowers(app.payload) })
})
afterAll(async () => {
  await server?.close()
  await app?.close()
})

const search = async (q: string) =>
  (await searchTutors({ payload: app.payload, filters: { q }, now: await app.now() })).docs.map(
    ({ id }) => id,
  )
const ready = async () => (await app.api('GET', '/health/ready')).body
const metrics = (token?: string) =>
  app.api('GET', '/metrics', { headers: token ? { authorization: `Bearer ${token}` } : {} })

describe('a site with Meilisearch', () => {
  it('should search there, in few requests that say who asks', async () => {
    expect(await ready()).toMatchObject({ search: 'ok', searchEngine: 'meilisearch' })
    server.asked.length = 0
    expect(await search('calculus')).toEqual([tutor.tutorId])
    const searches = server.asked.filter(({ path }) => path === '/multi-search')
    expect(searches.length).toBeLessThanOrEqual(3)
    expect(server.asked.map(({ method, path }) => `${method} ${path}`)).toEqual(
      searches.map(() => 'POST /multi-search'),
    )
    expect(searches[0]?.headers.authorization).toBe(`Bearer ${server.key}`)
    const queries = searches.flatMap(({ body }) => (body as { queries: unknown[] }).queries)
    expect(queries).toContainEqual({
      indexUid: 'tutors',
      q: 'xxeverybodyxx calculus',
      matchingStrategy: 'last',
      filter: '(words = "calculus") OR (words STARTS WITH "calculus")',
      offset: 0,
      limit: 12,
      attributesToRetrieve: ['tutorId'],
    })
    expect(queries).toContainEqual({
      indexUid: 'tutors',
      filter: '(words = "calculus") OR (words STARTS WITH "calculus")',
      facets: ['features', 'languages', 'country', 'ratingSteps', 'choices'],
      hitsPerPage: 0,
    })
  })

  it('should find the same without it, and say so to those who watch, not to those who search', async () => {
    server.beIn(async (response) => response.writeHead(503).end('down'))
    expect(await search('calculus')).toEqual([tutor.tutorId])
    expect(await search('nobodyhasthis')).toEqual([])
    const answer = await app.api('GET', '/tutors?q=calculus')
    expect(answer.status).toBe(200)
    expect(JSON.stringify(answer.body)).not.toMatch(/meilisearch|postgres/i)
    expect(await ready()).toMatchObject({
      status: 'ok',
      search: 'ok',
      searchEngine: 'postgres for meilisearch',
    })
    const counted = await metrics(env.METRICS_TOKEN)
    expect(counted.status).toBe(200)
    expect(String(counted.body)).toMatch(/^# TYPE search_engine_answers_total counter$/m)
    expect(String(counted.body)).toMatch(
      /^search_engine_answers_total\{engine="postgres",outcome="answered"\} [1-9]/m,
    )
    expect(String(counted.body)).toMatch(
      /^search_engine_answers_total\{engine="meilisearch",outcome="failed"\} [1-9]/m,
    )
  })

  it('should show its counters to nobody without the token', async () => {
    expect((await metrics()).status).toBe(403)
    expect((await metrics(`${env.METRICS_TOKEN}x`)).status).toBe(403)
  })
})
