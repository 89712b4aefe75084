import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { EVENT_DAYS, TYPED_TEXT_DAYS } from '@/domain/search/events/searchEvents'
import { addDays } from '@/domain/time/instants'
import { noteClick } from '@/operations/search/log/noteClick'
import { pruneEvents } from '@/operations/search/log/pruneEvents'
import { visitorOf } from '@/operations/search/log/searcher'
import { searchTutors } from '@/operations/search/queries/searchTutors'
import { flushEvents, noteEvents } from '@/services/searchLog/eventBuffer'
import { createTutor, type TestTutor } from '../support/createTutor'
import { startTestApp, type TestApp } from '../support/testApp'

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64) Chrome/131.0 Safari/537.36'
let app: TestApp
let tutor: TestTutor
let other: TestTutor
beforeAll(async () => {
  app = await startTestApp()
  tutor = await createTutor(app)
  other = await createTutor(app)
})
afterAll(() => app.close())
beforeEach(async () => {
  await flushEvents()
  await app.rows(sql`delete from search_events`)
})

const from = (ip: string, agent = BROWSER): Record<string, string> => ({
  'x-forwarded-for': ip,
  'user-agent': agent,
})
const search = (query: string, headers = from('198.51.100.1'), token?: string) =>
  app.api('GET', `/tutors?${query}`, { headers, token })
type Event = Record<string, unknown> & { visitor: string; search_id: string }
const events = async () => {
  await flushEvents()
  return app.rows<Event>(sql`select * from search_events order by kind, filter, at, id`)
}

describe('the log of searches', () => {
  it('should note a search with what was asked and found, and each filter once, after the answer', async () => {
    const answer = await search(
      `q=guitar+ana@example.com&subject=${(await slugOf(tutor)) ?? ''}&maxPrice=40&currency=USD&from=18:00&to=21:00`,
    )
    expect(answer.status).toBe(200)
    const found = await events()
    expect(found.map(({ kind, filter }) => [kind, filter])).toEqual([
      ['search_performed', null],
      ['filter_applied', 'from'],
      ['filter_applied', 'maxPrice'],
      ['filter_applied', 'subject'],
      ['filter_applied', 'to'],
    ])
    expect(found[0]).toMatchObject({
      query: 'guitar [address]',
      subject: await slugOf(tutor),
      hour_band: 'evening',
      price_band: 'under50',
      results_count: String(answer.body.totalDocs),
      filters: { subject: await slugOf(tutor), maxPrice: 40, from: '18:00', to: '21:00' },
    })
    expect(new Set(found.map(({ search_id }) => search_id)).size).toBe(1)
  })

  it('should know a visitor for a day, logged in or not, and nothing that leads back to them', async () => {
    const person = await app.createPerson()
    await search('', from('198.51.100.2'))
    await search('', from('198.51.100.2'), person.token)
    await search('', from('198.51.100.3'))
    const visitors = (await events()).map(({ visitor }) => visitor)
    expect(visitors[0]).toBe(visitors[1])
    expect(visitors[2]).not.toBe(visitors[0])
    const text = JSON.stringify(await events())
    for (const known of ['198.51.100', person.id, person.email, BROWSER]) expect(text).not.toContain(known)
    const searcher = { ip: '198.51.100.2', userAgent: BROWSER }
    const [today, tomorrow] = [await app.now(), addDays(await app.now(), 1)]
    expect(visitorOf(searcher, today)).toBe(visitors[0])
    expect(visitorOf(searcher, tomorrow)).not.toBe(visitors[0])
  })

  it('should leave out robots, what is fetched ahead, and searches the product makes for itself', async () => {
    await search('', from('198.51.100.4', 'Mozilla/5.0 (compatible; Googlebot/2.1)'))
    await app.api('GET', '/tutors', { headers: { 'x-forwarded-for': '198.51.100.4', 'user-agent': '' } })
    await search('', { ...from('198.51.100.4'), 'sec-purpose': 'prefetch' })
    await searchTutors({ payload: app.payload, filters: {}, now: await app.now() })
    expect(await events()).toEqual([])
  })

  it('should note the place of a tutor who was opened from results, on any page, and nobody else', async () => {
    const headers = from('198.51.100.5')
    const searcher = { ip: '198.51.100.5', userAgent: BROWSER }
    const open = async (tutorId: string, who = searcher) =>
      noteClick({ payload: app.payload, searcher: who, tutorId, now: await app.now() })
    const { body } = await search('limit=1&page=2', headers)
    const [shown] = body.docs as { id: string }[]
    const hidden = shown?.id === tutor.tutorId ? other.tutorId : tutor.tutorId
    await flushEvents()
    await open(String(shown?.id))
    await open(hidden)
    await open(String(shown?.id), { ...searcher, ip: '198.51.100.6' })
    const clicks = (await events()).filter(({ kind }) => kind === 'result_clicked')
    expect(clicks).toMatchObject([{ position: '2', tutor_id: shown?.id }])
  })

  it('should count a booking that came after a search, without saying which', async () => {
    const student = await app.createPerson()
    const book = async (ip: string, days: number) => {
      const start = addDays(await app.now(), days)
      start.setUTCMinutes(0, 0, 0)
      const body = { tutorId: tutor.tutorId, subjectId: tutor.subjectId, start, durationMinutes: 60 }
      return (await app.api('POST', '/bookings', { token: student.token, body, headers: from(ip) })).status
    }
    await search('', from('198.51.100.7'))
    await flushEvents()
    expect(await book('198.51.100.7', 3)).toBe(201)
    expect(await book('198.51.100.8', 4)).toBe(201)
    const booked = (await events()).filter(({ kind }) => kind === 'booking_made')
    expect(booked).toHaveLength(1)
    expect(booked[0]).toMatchObject({ tutor_id: null, position: null })
    expect(String(booked[0]?.at)).toMatch(/ 00:00:00/)
  })

  it('should answer all the same while nothing can be written, and write it later', async () => {
    await app.rows(sql`alter table search_events rename to search_events_away`)
    expect((await search('', from('198.51.100.9'))).status).toBe(200)
    await flushEvents()
    await app.rows(sql`alter table search_events_away rename to search_events`)
    expect(await events()).toHaveLength(1)
  })

  it('should write each event once, and let go one that nothing can write', async () => {
    await search('q=guitar', from('198.51.100.11'))
    const at = await app.now()
    noteEvents(app.payload, [{ kind: 'result_clicked', at, visitor: 'somebody', tutorId: 'nobody' }])
    await search('q=oboe', from('198.51.100.11'))
    await flushEvents()
    await flushEvents()
    expect((await events()).map(({ query }) => query)).toEqual(['guitar', 'oboe'])
  })

  it('should write nothing twice when a part cannot be written', async () => {
    const searcher = { ip: '198.51.100.12', userAgent: BROWSER }
    await search('', from('198.51.100.12'))
    noteClick({ payload: app.payload, searcher, tutorId: tutor.tutorId, now: await app.now() })
    await app.rows(sql`alter table search_events rename column position to position_away`)
    await flushEvents()
    await flushEvents()
    await app.rows(sql`alter table search_events rename column position_away to position`)
    const kinds = (await events()).map(({ kind }) => kind)
    expect(kinds).toEqual(['search_performed', 'result_clicked'])
  })

  it('should forget what was typed after a month and the search after thirteen', async () => {
    await search('q=guitar', from('198.51.100.10'))
    await events()
    const now = await app.now()
    const prune = (days: number) => pruneEvents({ payload: app.payload, now: addDays(now, days) })
    expect(await prune(TYPED_TEXT_DAYS - 1)).toEqual({ cleared: 0, removed: 0 })
    expect(await prune(TYPED_TEXT_DAYS + 1)).toEqual({ cleared: 1, removed: 0 })
    expect(await prune(TYPED_TEXT_DAYS + 1)).toEqual({ cleared: 0, removed: 0 })
    expect(await events()).toMatchObject([{ query: null, shown: null, kind: 'search_performed' }])
    expect(await prune(EVENT_DAYS + 1)).toEqual({ cleared: 0, removed: 1 })
    expect(await events()).toEqual([])
  })
})

async function slugOf({ subjectId }: TestTutor): Promise<string | undefined> {
  const [row] = await app.rows<{ slug: string }>(sql`select slug from subjects where id = ${subjectId}`)
  return row?.slug
}

vi.hoisted(() => {
  process.env.LOG_LEVEL = 'silent' // one test has the log warn
})
