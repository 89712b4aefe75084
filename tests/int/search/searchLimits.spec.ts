import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { limitSearches } from '@/operations/search/limitSearches'
import type { Person } from '../support/createPerson'
import { startTestApp, type TestApp } from '../support/testApp'

vi.hoisted(() => {
  process.env.RATE_LIMIT_FACTOR = '1'
})

let app: TestApp
let person: Person
let other: Person
beforeAll(async () => {
  app = await startTestApp()
  person = await app.createPerson()
  other = await app.createPerson()
})
afterAll(() => app.close())

const search = (headers: Record<string, string>, token?: string) =>
  app.api('GET', '/tutors?limit=1', { headers, token })
const from = (ip: string) => ({ 'x-forwarded-for': ip })

describe('the limit of searches', () => {
  it('should answer a person twenty a minute from wherever they come, and say when to come back', async () => {
    const statuses: number[] = []
    for (let turn = 0; turn < 20; turn += 1)
      statuses.push((await search(from(`198.51.100.${turn}`), person.token)).status)
    expect(statuses).toEqual(Array(20).fill(200))
    const refused = await search(from('198.51.100.99'), person.token)
    expect(refused.status).toBe(429)
    expect(refused.body.errors[0].code).toBe('RATE_LIMITED')
    const seconds = Number(refused.headers.get('retry-after'))
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(60)
    expect((await search(from('198.51.100.99'), other.token)).status).toBe(200)
    expect((await search(from('198.51.100.99'))).status).toBe(200)
  })

  it('should count pages and the API together', async () => {
    const page = () => limitSearches({ payload: app.payload, viewerId: other.id, ip: '198.51.100.1' })
    for (let turn = 0; turn < 19; turn += 1) expect(await page()).toBe(0)
    expect(await page()).toBeGreaterThan(0)
    expect((await search(from('198.51.100.1'), other.token)).status).toBe(429)
  })

  it('should answer an address that many share a hundred times a minute, also when they come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 110 }, () => search(from('203.0.113.1'))))
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(100)
    expect(statuses.filter((status) => status === 429)).toHaveLength(10)
    expect((await search(from('203.0.113.2'))).status).toBe(200)
  })
})
