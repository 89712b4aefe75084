import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addDays, addHours, addMinutes } from '@/domain/time/instants'
import type { Person } from '../support/createPerson'
import { createTutor, type TestTutor } from '../support/createTutor'
import { startTestApp, type TestApp } from '../support/testApp'

let app: TestApp
let tutor: TestTutor
let student: Person
/** A full hour two days from now. */
let start: Date

beforeAll(async () => {
  app = await startTestApp()
  student = await app.createPerson()
})
afterAll(() => app?.close())
beforeEach(async () => {
  tutor = await createTutor(app)
  start = addDays(new Date(Math.ceil((await app.now()).getTime() / 3_600_000) * 3_600_000), 2)
})

type Answer = Awaited<ReturnType<TestApp['api']>>

const ADVICE = /(pick|choose|use|enter|have a look|check|must|please|offer|send)/i

/** What a refusal says, having checked that it says what to do. */
function refusal({ status, body }: Answer): [number, string, string | undefined] {
  const [first] = body.errors as { code: string; message: string; field?: string }[]
  expect(first?.message).toMatch(ADVICE)
  return [status, String(first?.code), first?.field]
}
const set = (column: string, value: string | number | boolean | null) =>
  app.rows(sql`update tutor_profiles set ${sql.identifier(column)} = ${value} where id = ${tutor.tutorId}`)
const bookings = () => app.rows(sql`select id from bookings where tutor_id = ${tutor.tutorId}`)

describe('POST /api/bookings for a time that is not to be had', () => {
  const book = (changes: Record<string, unknown> = {}, token = student.token) =>
    app.api('POST', '/bookings', {
      token,
      body: { tutorId: tutor.tutorId, start, durationMinutes: 60, subjectId: tutor.subjectId, ...changes },
    })

  it.each<[string, () => Promise<Answer>, [number, string, string | undefined]]>([
    ['an unknown tutor', () => book({ tutorId: crypto.randomUUID() }), [404, 'NOT_FOUND', undefined]],
    ['a tutor who is no id', () => book({ tutorId: 'anna' }), [400, 'VALIDATION_FAILED', 'tutorId']],
    ['a past time', () => book({ start: addDays(start, -3) }), [422, 'SLOT_NOT_OFFERED', 'start']],
    ['a time off the grid', () => book({ start: addMinutes(start, 10) }), [422, 'SLOT_NOT_OFFERED', 'start']],
    [
      'a second off the grid',
      () => book({ start: new Date(start.getTime() + 1000) }),
      [422, 'SLOT_NOT_OFFERED', 'start'],
    ],
    [
      'a time beyond the horizon',
      () => book({ start: addDays(start, 60) }),
      [422, 'SLOT_NOT_OFFERED', 'start'],
    ],
    [
      'a time in the year 9999',
      () => book({ start: '9999-12-31T23:00:00Z' }),
      [400, 'VALIDATION_FAILED', 'start'],
    ],
    [
      'a length that is not offered',
      () => book({ durationMinutes: 90 }),
      [422, 'SLOT_NOT_OFFERED', 'durationMinutes'],
    ],
    [
      'a length of nothing',
      () => book({ durationMinutes: 0 }),
      [400, 'VALIDATION_FAILED', 'durationMinutes'],
    ],
    [
      'a wall-clock time without a zone',
      () => book({ start: '2027-03-14T02:30:00' }),
      [400, 'VALIDATION_FAILED', 'start'],
    ],
    [
      'a date that does not exist',
      () => book({ start: '2027-02-30T10:00:00Z' }),
      [400, 'VALIDATION_FAILED', 'start'],
    ],
    ['a lesson with oneself', () => book({}, tutor.token), [422, 'OWN_LESSON', undefined]],
  ])('should refuse %s and say what to do', async (_, call, expected) => {
    expect(refusal(await call())).toEqual(expected)
    expect(await bookings()).toEqual([])
  })

  it('should refuse a time within the notice', async () => {
    await set('min_notice_minutes', 2880)
    expect(refusal(await book({ start: addHours(start, -1) }))).toEqual([422, 'SLOT_NOT_OFFERED', 'start'])
  })

  it.each([
    ['not approved', 'status', 'submitted'],
    ['paused', 'status', 'paused'],
    ['rejected', 'status', 'rejected'],
    ['taking no one', 'audience', 'no_one'],
    ['taking current students only', 'audience', 'current_students'],
    ['without a price', 'hourly_rate', 0],
  ])('should refuse a tutor who is %s', async (_, column, value) => {
    await set(column, value)
    expect(refusal(await book())).toEqual([422, 'TUTOR_NOT_BOOKABLE', undefined])
    expect(await bookings()).toEqual([])
  })

  it('should refuse a tutor whose account is suspended', async () => {
    await app.rows(sql`update users set status = 'suspended' where id = ${tutor.id}`)
    expect(refusal(await book())).toEqual([422, 'TUTOR_NOT_BOOKABLE', undefined])
  })
})

describe('PUT /api/tutors/{id}/availability', () => {
  const monday = { day: 'mon', start: '09:00', end: '12:00' }
  const put = (changes: Record<string, unknown>, token = tutor.token) =>
    app.api('PUT', `/tutors/${tutor.slug}/availability`, {
      token,
      body: { timezone: 'Europe/London', weekly: [monday], ...changes },
    })
  const stored = async () =>
    (await app.rows(sql`select * from availability_rules where tutor_id = ${tutor.tutorId}`)).length

  const many = <T>(count: number, item: (index: number) => T) =>
    Array.from({ length: count }, (_, n) => item(n))
  const dateAt = (index: number) => addDays(new Date('2027-01-01'), index).toISOString().slice(0, 10)

  it.each<[string, Record<string, unknown>, string]>([
    ['a zone of another planet', { timezone: 'Mars/Olympus' }, 'timezone'],
    ['an offset for a zone', { timezone: '+02:00' }, 'timezone'],
    ['no zone', { timezone: '' }, 'timezone'],
    ['a time that is none', { weekly: [{ ...monday, start: '9:00' }] }, 'weekly.0.start'],
    ['an hour past the last', { weekly: [monday, { ...monday, end: '24:30' }] }, 'weekly.1.end'],
    ['hours that last nothing', { weekly: [{ ...monday, end: '09:00' }] }, 'weekly.0'],
    ['hours from the end of the day', { weekly: [{ ...monday, start: '24:00' }] }, 'weekly.0'],
    ['a day that is none', { weekly: [{ ...monday, day: 'someday' }] }, 'weekly.0.day'],
    ['a date that is none', { overrides: [{ date: '2027-02-30', ranges: [] }] }, 'overrides.0.date'],
    ['one date twice', { overrides: many(2, () => ({ date: '2027-02-01', ranges: [] })) }, 'overrides'],
    [
      'hours of a date that last nothing',
      { overrides: [{ date: '2027-02-01', ranges: [{ start: '09:00', end: '09:00' }] }] },
      'overrides.0.ranges.0',
    ],
    [
      'time off that ends before it starts',
      { timeOff: [{ start: '2027-02-02T00:00:00Z', end: '2027-02-01T00:00:00Z' }] },
      'timeOff.0',
    ],
    [
      'time off on a clock of no place',
      { timeOff: [{ start: '2027-02-01T00:00', end: '2027-02-02T00:00' }] },
      'timeOff.0.start',
    ],
    ['more windows than a week has room for', { weekly: many(101, () => monday) }, 'weekly'],
    [
      'more dates than a year has',
      { overrides: many(367, (n) => ({ date: dateAt(n), ranges: [] })) },
      'overrides',
    ],
    [
      'more periods than anyone needs',
      { timeOff: many(201, () => ({ start: '2027-02-01T00:00:00Z', end: '2027-02-02T00:00:00Z' })) },
      'timeOff',
    ],
    ['a break of a day', { bufferMinutes: 1440 }, 'bufferMinutes'],
    ['a notice of less than nothing', { minNoticeMinutes: -1 }, 'minNoticeMinutes'],
    ['half a day ahead', { horizonDays: 0.5 }, 'horizonDays'],
    ['a step of nothing', { slotStepMinutes: 0 }, 'slotStepMinutes'],
    ['no length at all', { durations: [] }, 'durations'],
    ['a length that is not on the list', { durations: [37] }, 'durations.0'],
    ['no lessons a day', { dailyMaxLessons: 0 }, 'dailyMaxLessons'],
    ['no lessons a week', { weeklyMaxLessons: 0 }, 'weeklyMaxLessons'],
    ['less time a week than a lesson takes', { weeklyMaxMinutes: 20 }, 'weeklyMaxMinutes'],
    ['more time a day than it has', { dailyMaxMinutes: 1441 }, 'dailyMaxMinutes'],
  ])('should refuse %s, name the place and keep what was there', async (_, changes, field) => {
    expect(refusal(await put(changes))).toEqual([400, 'VALIDATION_FAILED', field])
    expect(await stored()).toBe(7)
  })

  it('should refuse a document of megabytes and one that is another tutor’s', async () => {
    const note = 'x'.repeat(200_000)
    const timeOff = [{ start: '2027-02-01T00:00:00Z', end: '2027-02-02T00:00:00Z', note }]
    expect(refusal(await put({ timeOff }))[1]).toBe('PAYLOAD_TOO_LARGE')
    const { status, body } = await put({}, (await createTutor(app)).token)
    expect([status, body.errors[0].code]).toEqual([403, 'FORBIDDEN'])
    expect(await stored()).toBe(7)
  })

  /** Starts on a date of the tutor's, as shown to everyone. */
  const startsOn = async (date: string) => {
    const from = `${date}T00:00:00Z`
    const { body } = await app.api(
      'GET',
      `/tutors/${tutor.slug}/availability?from=${from}&to=${addDays(new Date(from), 1).toISOString()}&duration=60`,
    )
    return body.slots.map((slot: { start: string }) => slot.start.slice(11, 16))
  }
  const RULES = {
    timezone: 'UTC',
    slotStepMinutes: 60,
    minNoticeMinutes: 0,
    horizonDays: 365,
    durations: [60],
  }
  /** The first such weekday at least two days ahead. */
  const next = async (weekday: number) => {
    const soon = addDays(await app.now(), 2)
    return addDays(soon, (weekday - soon.getUTCDay() + 7) % 7)
      .toISOString()
      .slice(0, 10)
  }

  it('should merge hours that touch, overlap or repeat, also over midnight', async () => {
    const weekly = [
      { day: 'mon', start: '11:00', end: '13:00' },
      monday,
      monday,
      { day: 'mon', start: '13:00', end: '14:00' },
      { day: 'mon', start: '22:30', end: '01:00' },
      { day: 'tue', start: '00:30', end: '02:30' },
    ]
    expect((await put({ ...RULES, weekly })).status).toBe(200)
    expect(await startsOn(await next(1))).toEqual([
      '09:00',
      '10:00',
      '11:00',
      '12:00',
      '13:00',
      '22:30',
      '23:30',
    ])
    expect(await startsOn(await next(2))).toEqual(['00:30', '01:30'])
  })

  it('should take hours in a skipped hour and offer nothing there', async () => {
    const now = await app.now()
    const year = now.getUTCMonth() < 2 ? now.getUTCFullYear() : now.getUTCFullYear() + 1
    const last = new Date(Date.UTC(year, 2, 31))
    const change = addDays(last, -last.getUTCDay()).toISOString().slice(0, 10)
    const inGap = { day: 'sun', start: '01:00', end: '02:00' }
    const afterIt = { day: 'sun', start: '01:30', end: '04:00' }
    expect((await put({ ...RULES, timezone: 'Europe/London', weekly: [inGap] })).status).toBe(200)
    expect(await startsOn(change)).toEqual([])
    expect((await put({ ...RULES, timezone: 'Europe/London', weekly: [afterIt] })).status).toBe(200)
    expect(await startsOn(change)).toEqual(['01:00', '02:00'])
  })
})
