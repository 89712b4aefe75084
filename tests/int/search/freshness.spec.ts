import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addDays, addMinutes } from '@/domain/time/instants'
import { keepIndexFresh } from '@/jobs/search/keepIndexFresh'
import { searchTutors } from '@/operations/search/queries/searchTutors'
import { loadTutorCards } from '@/operations/tutor/queries/loadTutorCards'
import { database } from '@/services/database/tx'
import { currentRates } from '@/services/rates/currentRates'
import type { SearchDocument } from '@/services/search/searchDocument'
import type { Person } from '../support/createPerson'
import { createTutor, type TestTutor } from '../support/createTutor'
import { type Lessons, startLessons } from '../support/lessons'
import type { TestApp } from '../support/testApp'
import { insertBooking } from '../tutor/insertBooking'
import { storedDocument } from './storedDocument'

/** Five seconds are promised, and one is usual; a machine that stands still for a while meanwhile gets more. */
const PROMISED = { timeout: 15_000, interval: 50 }

let lessons: Lessons
let app: TestApp
let ops: Person
let tutor: TestTutor
let keeping: ReturnType<typeof keepIndexFresh>

beforeAll(async () => {
  lessons = await startLessons()
  app = lessons.app
  ops = await app.createPerson({ roles: ['ops'] })
  keeping = keepIndexFresh(app.payload)
})
afterAll(async () => {
  await keeping?.stop()
  await lessons?.close()
})
beforeEach(async () => {
  tutor = await createTutor(app)
})

const facts = async () => (await storedDocument(app, tutor.tutorId))?.facts as SearchDocument
const follows = (of: (document: SearchDocument) => unknown) =>
  expect.poll(async () => of(await facts()), PROMISED)
const isGone = async () => (await storedDocument(app, tutor.tutorId))?.removed
const patch = async (body: object) =>
  expect(
    (await app.api('PATCH', `/tutors/${tutor.tutorId}`, { token: await lessons.tokenOf(tutor), body }))
      .status,
  ).toBe(200)
const set = (column: string, value: string | number | boolean | null) =>
  app.rows(sql`update tutor_profiles set ${sql.identifier(column)} = ${value} where id = ${tutor.tutorId}`)
const minute = (at: Date) => at.getTime() / 60_000

describe('the search index', () => {
  it('should follow the profile: words, subjects, languages and price in every currency', async () => {
    const { USD, JPY } = (await facts()).prices
    await patch({
      headline: 'Oboe and bassoon for the curious',
      hourlyRate: { amount: 5000, currency: 'USD' },
    })
    await follows(({ headline }) => headline).toBe('Oboe and bassoon for the curious')
    const { prices } = await facts()
    expect([prices.USD, prices.JPY]).toEqual([USD * 2, JPY * 2])
    expect((await storedDocument(app, tutor.tutorId, 'bassoons'))?.isFoundBy).toBe(true)
    await patch({
      subjects: [{ subjectId: tutor.subjectId, levels: ['university', 'adult'], yearsExperience: 9 }],
      languages: [{ code: 'pl', level: 'native' }],
    })
    await follows(({ subjects }) => subjects).toEqual([
      expect.objectContaining({ levels: ['university', 'adult'], years: 9, synonyms: [] }),
    ])
    await follows(({ languages, rest }) => [languages, rest.includes('Polish')]).toEqual([
      [{ code: 'pl', level: 'native' }],
      true,
    ])
  })

  it('should follow the subject, its synonyms, and the rates', async () => {
    const body = { name: 'Woodwinds', synonyms: ['reeds', 'oboe'] }
    const path = `/subjects/${tutor.subjectId}`
    expect((await app.cms('PATCH', path, { token: ops.token, body })).status).toBe(200)
    await follows(({ subjects }) => subjects[0]).toMatchObject(body)
    expect((await storedDocument(app, tutor.tutorId, 'reed'))?.isFoundBy).toBe(true)
    await app.rows(sql`insert into exchange_rates (id, day, currency, usd_per_unit, source)
      values (${uuidv7()}, '2031-01-01', 'EUR', '2', 'test')`)
    await follows(({ prices }) => prices.EUR).toBe(1250)
  })

  it('should follow what tutors have proved and offer', async () => {
    expect((await facts()).features).toEqual([])
    for (const kind of ['identity', 'certificate'])
      await app.rows(sql`insert into verification_documents (id, user_id, tutor_id, kind, description, status)
        values (${uuidv7()}, ${tutor.id}, ${tutor.tutorId}, ${kind}, 'A document', 'submitted')`)
    await set('trial_minutes', '30')
    await follows(({ features }) => features).toEqual(['trial'])
    await app.rows(
      sql`update verification_documents set status = 'accepted' where tutor_id = ${tutor.tutorId}`,
    )
    await set('confirmation', 'instant')
    await follows(({ features }) => features).toEqual(['verified', 'instant', 'certified', 'trial'])
  })

  it('should follow the hours: weekly ones, a closed date, time off, lengths and notice', async () => {
    const day = addDays(new Date(new Date(await app.now()).setUTCHours(0, 0, 0, 0)), 3)
    const onDay = ({ freeStarts }: SearchDocument, at = day) =>
      freeStarts.filter((start) => start >= minute(at) && start < minute(addDays(at, 1)))
    expect(onDay(await facts())).toHaveLength(48)
    const weekly = (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).map((on) => ({
      day: on,
      start: '09:00',
      end: '12:00',
    }))
    const put = async (more: object) =>
      expect(
        (
          await app.api('PUT', `/tutors/${tutor.tutorId}/availability`, {
            token: await lessons.tokenOf(tutor),
            body: { timezone: 'UTC', weekly, ...more },
          })
        ).status,
      ).toBe(200)
    await put({ durations: [60, 90], minNoticeMinutes: 240 })
    await follows((document) => onDay(document).length).toBe(5)
    expect(await facts()).toMatchObject({ lessonMinutes: 60, minNoticeMinutes: 240 })
    await put({ overrides: [{ date: day.toISOString().slice(0, 10), ranges: [] }] })
    await follows((document) => onDay(document).length).toBe(0)
    await put({ timeOff: [{ start: addDays(day, 1).toISOString(), end: addDays(day, 2).toISOString() }] })
    await follows((document) => [onDay(document).length, onDay(document, addDays(day, 1)).length]).toEqual([
      5, 0,
    ])
  })

  it('should follow a booking: its time is taken while it is held, free when the hold ends', async () => {
    const start = await lessons.inDays(3)
    const isFree = (at: Date) => (document: SearchDocument) => document.freeStarts.includes(minute(at))
    const answer = await app.api('POST', '/bookings', {
      token: await lessons.tokenOf(lessons.student),
      body: { tutorId: tutor.tutorId, start, durationMinutes: 60, subjectId: tutor.subjectId },
    })
    expect(answer.status).toBe(201)
    await follows(isFree(start)).toBe(false)
    await lessons.passTo(addMinutes(await app.now(), 60))
    expect(await lessons.states(answer.body.booking.id)).toMatchObject({ session_state: 'EXPIRED' })
    await follows(isFree(start)).toBe(true)
  })

  it('should follow a lesson that is moved and one that is called off', async () => {
    tutor = lessons.tutor
    const start = await lessons.inDays(4)
    const other = addDays(start, 2)
    const areFree = ({ freeStarts }: SearchDocument) =>
      [start, other].map((at) => freeStarts.includes(minute(at)))
    const id = await lessons.place(start)
    await lessons.act(tutor, id, 'confirm')
    await follows(areFree).toEqual([false, true])
    const proposal = { start: other, reason: 'A meeting at school' }
    expect((await lessons.act(tutor, id, 'propose', proposal)).status).toBe(200)
    await follows(areFree).toEqual([false, false])
    expect((await lessons.act(lessons.student, id, 'proposal', { answer: 'accept' })).status).toBe(200)
    await follows(areFree).toEqual([true, false])
    expect((await lessons.act(lessons.student, id, 'cancel', { reason: 'ill' })).status).toBe(200)
    await follows(areFree).toEqual([true, true])
  })

  it('should follow reviews', async () => {
    const start = addDays(await app.now(), -2)
    const bookingId = await insertBooking(app, {
      tutor,
      studentId: lessons.student.id,
      start,
      sessionState: 'ENDED',
      sessionOutcome: 'COMPLETED',
      paymentState: 'CAPTURED',
    })
    const { quality } = await facts()
    const review = await app.api('POST', '/reviews', {
      token: await lessons.tokenOf(lessons.student),
      body: { bookingId, rating: 5 },
    })
    expect(review.status).toBe(201)
    await follows(({ ratingAverage, ratingCount }) => [ratingAverage, ratingCount]).toEqual([5, 1])
    expect((await facts()).quality).toBeGreaterThan(quality)
  })

  it('should lose who is paused, suspended or struck, and find them again', async () => {
    const gone = (is: boolean) => expect.poll(isGone, PROMISED).toBe(is)
    const pause = await app.api('POST', `/admin/tutors/${tutor.tutorId}/pause`, {
      token: await lessons.tokenOf(ops),
      body: { reason: 'Complaints' },
    })
    expect(pause.status).toBe(200)
    await gone(true)
    expect(await storedDocument(app, tutor.tutorId)).toMatchObject({ document: '', facts: {} })
    await set('status', 'approved')
    await gone(false)
    await app.rows(sql`update users set status = 'suspended' where id = ${tutor.id}`)
    await gone(true)
    await app.rows(sql`update users set status = 'active' where id = ${tutor.id}`)
    await gone(false)
    const at = await app.now()
    for (const days of [1, 2, 3]) {
      const struckAt = addDays(at, -days)
      const missed = {
        sessionState: 'ENDED',
        sessionOutcome: 'NO_SHOW_TUTOR',
        paymentState: 'REFUNDED',
      } as const
      const bookingId = await insertBooking(app, {
        tutor,
        studentId: lessons.student.id,
        start: struckAt,
        ...missed,
      })
      await app.rows(sql`insert into tutor_strikes (id, tutor_id, tutor_user_id, booking_id, kind, at, expires_at)
        values (${uuidv7()}, ${tutor.tutorId}, ${tutor.id}, ${bookingId}, 'no_show', ${struckAt.toISOString()}, ${addDays(at, 180).toISOString()})`)
    }
    await gone(true)
    const dueAt = (await storedDocument(app, tutor.tutorId))?.dueAt
    expect(new Date(String(dueAt)).getTime(), 'back when the first of them stops counting').toBe(
      addDays(at, 87).getTime(),
    )
    await app.rows(sql`delete from tutor_search where tutor_id = ${tutor.tutorId}`)
    await app.rows(sql`insert into search_marks (tutor_id) values (${tutor.tutorId})`)
    await gone(true)
    const again = (await storedDocument(app, tutor.tutorId))?.dueAt
    expect(again, 'who had no entry comes back as well').toEqual(dueAt)
  })
})

describe('who cannot be booked', () => {
  it.each<[string, (id: string, userId: string) => Promise<unknown>]>([
    ['is paused', (id) => app.rows(sql`update tutor_profiles set status = 'paused' where id = ${id}`)],
    ['was not approved', (id) => app.rows(sql`update tutor_profiles set status = 'draft' where id = ${id}`)],
    ['takes nobody', (id) => app.rows(sql`update tutor_profiles set audience = 'no_one' where id = ${id}`)],
    ['has no price', (id) => app.rows(sql`update tutor_profiles set hourly_rate = null where id = ${id}`)],
    ['is suspended', (_, id) => app.rows(sql`update users set status = 'suspended' where id = ${id}`)],
  ])('should be gone at once when the tutor %s, before the index has followed', async (_what, change) => {
    await keeping.stop()
    const look = async () => {
      const tx = database(app.payload)
      const [now, rates] = [await app.now(), await currentRates(tx)]
      const cards = await loadTutorCards({ tx, ids: [tutor.tutorId], currency: 'USD', rates, now })
      const filters = { q: (await facts()).name }
      const { docs } = await searchTutors({ payload: app.payload, filters, now })
      return [cards, docs.filter(({ id }) => id === tutor.tutorId)].map(({ length }) => length)
    }
    expect(await look()).toEqual([1, 1])
    await change(tutor.tutorId, tutor.id)
    expect(await isGone(), 'the index is behind').toBe(false)
    expect(await look()).toEqual([0, 0])
    keeping = keepIndexFresh(app.payload)
    await expect.poll(isGone, PROMISED).toBe(true)
  })
})
