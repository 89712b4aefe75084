import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { env } from '@/env'
import { logger } from '@/services/logging/logger'
import type { Person } from '../support/createPerson'
import { type Lessons, startLessons } from '../support/lessons'
import { readCalendar } from './readCalendar'

let lessons: Lessons
beforeAll(async () => {
  lessons = await startLessons()
})
afterAll(() => lessons.close())

const DAY = 86_400_000

/** Makes a feed, or another address for it. @returns the path below /api */
async function makeFeed(person: Person): Promise<string> {
  const answer = await lessons.app.api('POST', '/calendar-feed', {
    token: await lessons.tokenOf(person),
    body: {},
  })
  expect(answer.status).toBe(201)
  const { url, webcalUrl } = answer.body
  expect(url).toMatch(/^http:\/\/localhost:3000\/api\/calendar\/[\w-]{43}\.ics$/)
  expect(webcalUrl).toBe(url.replace('http:', 'webcal:'))
  return url.slice(`${env.SERVER_URL}/api`.length)
}

const read = (path: string, headers?: Record<string, string>) => lessons.app.api('GET', path, { headers })
const entriesOf = async (path: string) => readCalendar((await read(path)).body).entries
const feedRows = ({ id }: Person) =>
  lessons.app.rows<{ token: string }>(sql`select token from calendar_feeds where user_id = ${id}`)

describe('the switch of a feed', () => {
  it('should make an address, replace it and switch it off, telling the address only once', async () => {
    const person = await lessons.app.createPerson()
    const { token } = person
    const status = () => lessons.app.api('GET', '/calendar-feed', { token })
    expect((await status()).body).toEqual({ madeAt: null })
    const first = await makeFeed(person)
    expect((await read(first)).status).toBe(200)
    expect((await status()).body).toEqual({ madeAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) })

    const second = await makeFeed(person)
    expect(second).not.toBe(first)
    expect((await read(first)).status).toBe(404)
    expect((await read(second)).status).toBe(200)

    expect((await lessons.app.api('DELETE', '/calendar-feed', { token })).status).toBe(204)
    expect((await lessons.app.api('DELETE', '/calendar-feed', { token })).status).toBe(204)
    expect((await read(second)).status).toBe(404)
    expect(await feedRows(person)).toEqual([])
  })

  it('should end with all sessions when its owner logs out everywhere, and not with one', async () => {
    const person = await lessons.app.createPerson()
    const other = await lessons.app.createPerson()
    const [path, kept] = [await makeFeed(person), await makeFeed(other)]
    const logOut = (token: string, everywhere: boolean) =>
      lessons.app.api('POST', '/auth/logout', { token, body: { everywhere } })
    expect((await logOut(other.token, false)).status).toBe(204)
    expect((await logOut(person.token, true)).status).toBe(204)
    expect((await read(path)).status).toBe(404)
    expect((await read(kept)).status).toBe(200)
  })

  it('should keep one address when two are asked for at the same moment', async () => {
    const person = await lessons.app.createPerson()
    const paths = await Promise.all(Array.from({ length: 5 }, () => makeFeed(person)))
    const statuses = await Promise.all(paths.map(async (path) => (await read(path)).status))
    expect(statuses.sort()).toEqual([200, 404, 404, 404, 404])
  })

  it('should store nothing that opens the feed', async () => {
    const person = await lessons.app.createPerson()
    const path = await makeFeed(person)
    const [row] = await feedRows(person)
    expect(row?.token).toMatch(/^[0-9a-f]{64}$/)
    expect(path).not.toContain(row?.token)
    expect((await read(`/calendar/${row?.token}.ics`)).status).toBe(404)
  })

  it('should not answer for a suspended person, and answer again afterwards', async () => {
    const person = await lessons.app.createPerson()
    const path = await makeFeed(person)
    const setStatus = (status: string) =>
      lessons.app.rows(sql`update users set status = ${status} where id = ${person.id}`)
    await setStatus('suspended')
    expect((await read(path)).status).toBe(404)
    await setStatus('active')
    expect((await read(path)).status).toBe(200)
  })

  it('should say the same of a wrong address as of any page that is not there', async () => {
    const unknown = await read('/calendar/019400d1-not-a-feed.ics')
    const elsewhere = await read('/nothing/here')
    expect([unknown.status, unknown.body]).toEqual([404, elsewhere.body])
    expect((await read('/calendar/no-feed-at-all')).status).toBe(404)
    expect((await lessons.app.api('POST', '/calendar/some.ics', { body: {} })).status).toBe(405)
  })
})

describe('what calendars read', () => {
  it('should hold the lessons of both people from asking to cancelling, with a growing sequence', async () => {
    const { student, tutor } = lessons
    const [forStudent, forTutor] = [await makeFeed(student), await makeFeed(tutor)]
    const start = await lessons.inDays(5)
    const bookingId = await lessons.place(start)
    const uid = `${bookingId}@edustream`
    const seen = async () => (await entriesOf(forStudent)).find((entry) => entry.uid === uid)
    const [names] = await lessons.app.rows<{ tutor: string; student: string; last_name: string }>(sql`
      select t.display_name as tutor, s.first_name || ' ' || left(s.last_name, 1) || '.' as student, s.last_name
      from tutor_profiles t, users s where t.id = ${tutor.tutorId} and s.id = ${student.id}`)

    const requested = await seen()
    expect(requested).toMatchObject({
      status: 'TENTATIVE',
      sequence: 1,
      start,
      end: new Date(start.getTime() + 3_600_000),
      url: `${env.SERVER_URL}/bookings/${bookingId}`,
      location: `${env.SERVER_URL}/lesson/${bookingId}`,
    })
    expect(requested?.summary).toMatch(/^Requested: /)
    expect(requested?.summary).toContain(`with ${names?.tutor}`)

    await lessons.act(tutor, bookingId, 'confirm')
    expect(await seen()).toMatchObject({ status: 'CONFIRMED', sequence: 2 })
    const [ofTutor] = (await entriesOf(forTutor)).filter((entry) => entry.uid === uid)
    expect(ofTutor?.summary).toMatch(new RegExp(`with ${names?.student.replace('.', '\\.')}$`))
    expect(JSON.stringify(await entriesOf(forTutor))).not.toContain(student.email)

    const later = new Date(start.getTime() + 2 * DAY)
    expect((await lessons.act(student, bookingId, 'reschedule', { start: later })).status).toBe(200)
    expect(await seen()).toMatchObject({ status: 'CONFIRMED', sequence: 6, start: later })

    await lessons.act(student, bookingId, 'cancel')
    expect(await seen()).toMatchObject({ status: 'CANCELLED', sequence: 7, location: null })
    expect((await entriesOf(forStudent)).filter((entry) => entry.uid === uid)).toHaveLength(1)
  })

  it('should not show slots that are only held, lessons of others, or what ended long ago', async () => {
    const { tutor } = lessons
    const learner = await lessons.app.createPerson()
    const other = await lessons.app.createPerson()
    const [mine, others] = [await makeFeed(learner), await makeFeed(other)]
    const forTutor = await makeFeed(tutor)
    const held = (await lessons.book(await lessons.inDays(8), learner)).body.booking.id
    expect(await entriesOf(mine)).toEqual([])
    expect((await entriesOf(forTutor)).map(({ uid }) => uid)).not.toContain(`${held}@edustream`)
    await lessons.act(learner, held, 'cancel')

    const lost = await lessons.place(await lessons.inDays(9), { person: learner })
    await lessons.act(tutor, lost, 'decline', { reason: 'I am away.' })
    const kept = await lessons.place(await lessons.inDays(10), { person: learner })
    await lessons.act(tutor, kept, 'confirm')
    const uids = async () => (await entriesOf(mine)).map(({ uid, status }) => `${status} ${uid}`)
    expect(await uids()).toEqual([`CANCELLED ${lost}@edustream`, `CONFIRMED ${kept}@edustream`])
    expect(await entriesOf(others)).toEqual([])

    await lessons.passTo(await lessons.inDays(30))
    expect(await uids()).toEqual([`CANCELLED ${lost}@edustream`, `CONFIRMED ${kept}@edustream`])
    await lessons.passTo(await lessons.inDays(5))
    expect(await uids()).toEqual([`CONFIRMED ${kept}@edustream`])
    await lessons.passTo(await lessons.inDays(8))
    expect(await uids()).toEqual([])
  })

  it('should be private text of the right kind, and be sent again only when something changed', async () => {
    const learner = await lessons.app.createPerson()
    const path = await makeFeed(learner)
    const first = await read(path)
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    expect(first.headers.get('x-robots-tag')).toBe('noindex')
    expect(first.body).toMatch(/^BEGIN:VCALENDAR\r\n/)
    const tag = String(first.headers.get('etag'))
    expect(tag).toMatch(/^W\/"[\w-]{43}"$/)

    await lessons.app.moveClock(3_600_000)
    const again = await read(path, { 'if-none-match': tag })
    expect([again.status, again.body]).toEqual([304, ''])
    expect(again.headers.get('etag')).toBe(tag)

    await lessons.place(await lessons.inDays(4), { person: learner })
    const news = await read(path, { 'if-none-match': tag })
    expect(news.status).toBe(200)
    expect(news.headers.get('etag')).not.toBe(tag)
    const head = await lessons.app.api('HEAD', path)
    expect([head.status, head.headers.get('etag')]).toEqual([200, news.headers.get('etag')])
  })

  it('should leave no trace of its address in the log', async () => {
    const path = await makeFeed(await lessons.app.createPerson())
    const secret = String(path.split('/').at(-1)).replace('.ics', '')
    const lines = (['info', 'debug', 'warn', 'error'] as const).map((level) => vi.spyOn(logger, level))
    await read(path)
    await read(`/calendar/${secret}`)
    await lessons.app.api('PUT', path, { body: {} })
    const said = JSON.stringify(lines.flatMap((line) => line.mock.calls))
    vi.restoreAllMocks()
    expect(said).toContain('/api/calendar/[hidden]')
    expect(said).not.toContain(secret)
  })
})
