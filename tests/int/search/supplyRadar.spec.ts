import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addDays, addMinutes } from '@/domain/time/instants'
import { type SupplyGap, searchFigures, supplyGaps } from '@/operations/search/queries/supplyRadar'
import { database } from '@/services/database/tx'
import { SLUGS } from '@/slugs'
import type { Person } from '../support/createPerson'
import { startTestApp, type TestApp } from '../support/testApp'

let app: TestApp
let ops: Person
let student: Person
let now: Date
beforeAll(async () => {
  app = await startTestApp()
  ops = await app.createPerson({ roles: ['ops'] })
  student = await app.createPerson()
  now = await app.now()
  for (const name of ['Algebra', '=Harp'])
    await app.payload.create({
      collection: SLUGS.subjects,
      data: { name, slug: name.toLowerCase().replace('=', ''), category: 'Tests' },
      overrideAccess: true,
    })
})
afterAll(() => app.close())
beforeEach(() => app.rows(sql`delete from search_events`))

type Noted = {
  daysAgo?: number
  visitor?: string
  subject?: string | null
  hours?: string
  price?: string
  found?: number
  kind?: string
  position?: number
  page?: number
}

async function note({
  daysAgo = 1,
  visitor = 'a',
  subject = 'algebra',
  found = 2,
  ...more
}: Noted): Promise<void> {
  const { hours = 'any', price = 'any', kind = 'search_performed', position, page } = more
  const at = addMinutes(addDays(now, -daysAgo), 5).toISOString()
  await app.rows(sql`
    insert into search_events (id, at, kind, visitor, subject, hour_band, price_band, results_count, position, filters)
    values (${uuidv7()}, ${at}, ${kind}, ${visitor}, ${subject}, ${hours}, ${price}, ${found}, ${position ?? null},
      ${JSON.stringify(page ? { page } : {})}::jsonb)`)
}

const gaps = async (days = 7) =>
  (await supplyGaps({ tx: database(app.payload), days, now })).map(
    ({ subject, hourBand, priceBand, people, peopleBefore, searches, fewest, mean }: SupplyGap) =>
      [subject, hourBand, priceBand, people, peopleBefore, searches, fewest, mean] as const,
  )

describe('the supply radar', () => {
  it('should show where fewer than five were found, by subject, part of the day and price, with what was before', async () => {
    await note({ found: 4 })
    await note({ found: 1 })
    await note({ visitor: 'b', found: 0 })
    await note({ found: 5 })
    await note({ visitor: 'c', hours: 'evening', price: 'under20', found: 3 })
    await note({ daysAgo: 8, visitor: 'd', hours: 'evening', price: 'under20', found: 3 })
    await note({ daysAgo: 9, visitor: 'e', hours: 'evening', price: 'under20', found: 3 })
    await note({ visitor: 'f', subject: null, found: 0 })
    expect(await gaps(7)).toEqual([
      ['algebra', 'any', 'any', 2, 0, 3, 0, 1.7],
      ['algebra', 'evening', 'under20', 1, 2, 1, 3, 3],
      [null, 'any', 'any', 1, 0, 1, 0, 0],
    ])
    expect((await gaps(28)).find(([, hours]) => hours === 'evening')).toEqual([
      'algebra',
      'evening',
      'under20',
      3,
      0,
      3,
      3,
      3,
    ])
  })

  it('should not count pages, filters, or what is over', async () => {
    await note({ page: 2 })
    await note({ kind: 'filter_applied' })
    await note({ daysAgo: 30 })
    expect(await gaps(7)).toEqual([])
  })

  it('should count a search once in its figures, whatever pages were looked at', async () => {
    await note({ found: 0 })
    await note({ found: 0, page: 2 })
    await note({ visitor: 'b', found: 7 })
    expect(await searchFigures({ tx: database(app.payload), days: 7, now })).toMatchObject({
      searches: 2,
      visitors: 2,
      empty: 1,
    })
  })

  it('should be a file for operations that no spreadsheet runs', async () => {
    await note({ subject: '=harp', found: 0 })
    const answer = await app.api('GET', '/admin/supply-radar?days=28', { token: ops.token })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain('text/csv')
    expect(answer.headers.get('content-disposition')).toContain('supply-radar-28-days.csv')
    expect(String(answer.body)).toBe(
      'subject,part_of_day,price,people,people_before,searches,fewest_tutors,mean_tutors\r\n' +
        "'=harp,any,any,1,0,1,0,0\r\n",
    )
  })

  it.each(['', '?days=7', '?days=28'])('should be kept from others: %s', async (query) => {
    expect((await app.api('GET', `/admin/supply-radar${query}`)).status).toBe(401)
    expect((await app.api('GET', `/admin/supply-radar${query}`, { token: student.token })).status).toBe(403)
  })

  it('should refuse other spans', async () => {
    expect((await app.api('GET', '/admin/supply-radar?days=365', { token: ops.token })).status).toBe(400)
  })
})
