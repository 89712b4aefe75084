import { sql } from '@payloadcms/db-postgres'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addDays, addHours, addMinutes } from '@/domain/time/instants'
import { env } from '@/env'
import { assertSlotOffered } from '@/operations/availability/assertSlotOffered'
import { nearestOpenSlots } from '@/operations/availability/nearestOpenSlots'
import { getOpenSlots } from '@/operations/availability/queries/getOpenSlots'
import { checkLessons } from '@/operations/series/checkLessons'
import { lockedZone } from '@/operations/tutor/queries/lockedZone'
import { database } from '@/services/database/tx'
import { type RunningSimulator, startSimulator } from '../payments/startSimulator'
import type { Person } from '../support/createPerson'
import { createTutor, type TestTutor } from '../support/createTutor'
import { startTestApp, type TestApp } from '../support/testApp'
import { insertBooking } from './insertBooking'

/** A Wednesday; the tutor teaches around the clock in UTC, lessons start on the half hours. */
const NOW = new Date('2027-01-06T08:00:00Z')
const NOON = new Date('2027-01-08T12:00:00Z')

let app: TestApp
let simulator: RunningSimulator
let tutor: TestTutor
let student: Person
let stranger: Person

beforeAll(async () => {
  app = await startTestApp()
  simulator = await startSimulator({ port: Number(new URL(String(env.STRIPE_API_BASE)).port) })
  stranger = await app.createPerson()
})
afterAll(async () => {
  await app?.close()
  await simulator?.stop()
})
beforeEach(async () => {
  tutor = await createTutor(app)
  student = await app.createPerson()
})

const tx = () => database(app.payload)
const set = (column: string, value: string | number | boolean | null) =>
  app.rows(sql`update tutor_profiles set ${sql.identifier(column)} = ${value} where id = ${tutor.tutorId}`)

/** Starts of the hour-long slots from 09:00 to 15:00 on the day of NOON, as `HH:mm`. */
async function open(options: Partial<Parameters<typeof getOpenSlots>[0]> = {}) {
  const from = addHours(NOON, -3)
  const input = {
    tx: tx(),
    tutorId: tutor.tutorId,
    from,
    to: addHours(NOON, 3),
    durationMinutes: 60,
    now: NOW,
  }
  const { slots } = await getOpenSlots({ ...input, ...options })
  return slots.map(({ start }) => start.toISOString().slice(11, 16))
}
const ALL = [
  '09:00',
  '09:30',
  '10:00',
  '10:30',
  '11:00',
  '11:30',
  '12:00',
  '12:30',
  '13:00',
  '13:30',
  '14:00',
  '14:30',
]
const without = (...times: string[]) => ALL.filter((time) => !times.includes(time))

const refusalOf = (start: Date, options: object = {}) =>
  assertSlotOffered({
    tx: tx(),
    tutorId: tutor.tutorId,
    start,
    durationMinutes: 60,
    now: NOW,
    ...options,
  }).then(
    () => null,
    (error: { code?: string }) => error.code,
  )

describe('open slots', () => {
  it('should leave out what is booked, and a time held while someone pays', async () => {
    expect(await open()).toEqual(ALL)
    await insertBooking(app, { tutor, studentId: student.id, start: NOON })
    expect(await open()).toEqual(without('11:30', '12:00', '12:30'))
    await insertBooking(app, {
      tutor,
      studentId: student.id,
      start: addHours(NOON, 2),
      sessionState: 'HELD',
      paymentState: 'PENDING',
      holdExpiresAt: addMinutes(NOW, 5),
    })
    expect(await open()).toEqual(without('11:30', '12:00', '12:30', '13:30', '14:00', '14:30'))
  })

  it('should give back what was declined, cancelled or held too long', async () => {
    await insertBooking(app, {
      tutor,
      studentId: student.id,
      start: NOON,
      sessionState: 'DECLINED',
      paymentState: 'VOIDED',
    })
    await insertBooking(app, {
      tutor,
      studentId: student.id,
      start: addHours(NOON, 1),
      sessionState: 'CANCELLED',
      paymentState: 'VOIDED',
    })
    await insertBooking(app, {
      tutor,
      studentId: student.id,
      start: addHours(NOON, -2),
      sessionState: 'HELD',
      paymentState: 'PENDING',
      holdExpiresAt: NOW,
    })
    expect(await open()).toEqual(ALL)
  })

  it('should keep the tutor’s buffer on both sides, and the longer one a lesson was booked with', async () => {
    await insertBooking(app, { tutor, studentId: student.id, start: NOON, bufferMinutes: 60 })
    expect(await open()).toEqual(without('11:30', '12:00', '12:30', '13:00', '13:30'))
    await set('buffer_minutes', 15)
    expect(await open()).toEqual(without('11:00', '11:30', '12:00', '12:30', '13:00', '13:30'))
  })

  it('should leave out time off, a closed date, and what notice and horizon cut', async () => {
    await app.rows(sql`insert into time_off (id, tutor_id, start, "end") values (${crypto.randomUUID()}, ${tutor.tutorId},
      ${addMinutes(NOON, -15).toISOString()}, ${addMinutes(NOON, 15).toISOString()})`)
    expect(await open()).toEqual(without('11:00', '11:30', '12:00'))
    await set('min_notice_minutes', 53 * 60)
    expect(await open()).toEqual(['13:00', '13:30', '14:00', '14:30'])
    await set('horizon_days', 2)
    expect(await open()).toEqual([])
    await set('horizon_days', 60)
    await app.rows(
      sql`insert into availability_overrides (id, tutor_id, date) values (${crypto.randomUUID()}, ${tutor.tutorId}, '2027-01-08')`,
    )
    expect(await open()).toEqual([])
  })

  it('should stop at the daily maximum, lessons of the day that are over included', async () => {
    await set('daily_max_lessons', 2)
    await insertBooking(app, {
      tutor,
      studentId: student.id,
      start: addHours(NOON, -9),
      sessionState: 'ENDED',
      sessionOutcome: 'COMPLETED',
      paymentState: 'CAPTURED',
    })
    expect(await open()).toHaveLength(ALL.length)
    await insertBooking(app, { tutor, studentId: student.id, start: addHours(NOON, 9) })
    expect(await open()).toEqual([])
    expect(await refusalOf(NOON)).toBe('SLOT_TAKEN')
  })

  it('should stop at what the tutor gives in a week, lessons of the week that are over included', async () => {
    // NOON is a Friday: the week runs from Monday the 4th to Sunday the 10th, in UTC.
    const over = { sessionState: 'ENDED', sessionOutcome: 'COMPLETED', paymentState: 'CAPTURED' } as const
    const lesson = (start: string, more = {}) =>
      insertBooking(app, { tutor, studentId: student.id, start: new Date(start), ...more })
    await lesson('2027-01-03T23:00:00Z', over)
    await lesson('2027-01-11T00:00:00Z')
    await lesson('2027-01-04T00:00:00Z', over)
    await set('weekly_max_lessons', 2)
    expect(await open()).toEqual(ALL)
    await lesson('2027-01-10T22:00:00Z', { minutes: 90 })
    expect(await open()).toEqual([])
    expect(await refusalOf(NOON)).toBe('SLOT_TAKEN')
    await set('weekly_max_lessons', 3)
    expect(await open()).toEqual(ALL)
    await set('weekly_max_minutes', 209)
    expect(await open()).toEqual([])
    await set('weekly_max_minutes', 210)
    expect(await open()).toEqual(ALL)
    await set('daily_max_minutes', 59)
    expect(await open()).toEqual([])
    await set('daily_max_minutes', 60)
    expect(await open()).toEqual(ALL)
  })

  it('should count each lesson of a weekly series that fits for the next one of its week', async () => {
    await set('weekly_max_lessons', 2)
    const dates = ['2027-01-11', '2027-01-13', '2027-01-15', '2027-01-18']
    const { lessons, conflicts } = await checkLessons({
      tx: tx(),
      tutorId: tutor.tutorId,
      studentId: student.id,
      durationMinutes: 60,
      lessons: dates.map((date) => ({ date, day: 'mon', start: '12:00', at: new Date(`${date}T12:00:00Z`) })),
      now: NOW,
    })
    expect(lessons.map(({ date }) => date)).toEqual(['2027-01-11', '2027-01-13', '2027-01-18'])
    expect(conflicts).toMatchObject([{ date: '2027-01-15', reason: 'full' }])
    const offered = conflicts.flatMap(({ alternatives }) =>
      alternatives.map(({ start }) => start.toISOString()),
    )
    expect(offered.length).toBeGreaterThan(0)
    expect(offered.filter((start) => start > '2027-01-11' && start < '2027-01-18')).toEqual([])
  })

  it('should give the last lesson of a week to one of two who ask at once for different days, and say why', async () => {
    await set('weekly_max_lessons', 1)
    const monday = new Date(
      `${addDays(await app.now(), 14)
        .toISOString()
        .slice(0, 10)}T12:00:00Z`,
    )
    while (monday.getUTCDay() !== 1) monday.setUTCDate(monday.getUTCDate() + 1)
    const answers = await Promise.all(
      [monday, addDays(monday, 2), addDays(monday, 6)].map(async (start) =>
        app.api('POST', '/bookings', {
          token: (await app.createPerson()).token,
          body: {
            tutorId: tutor.tutorId,
            start: start.toISOString(),
            durationMinutes: 60,
            subjectId: tutor.subjectId,
          },
        }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    const refusals = answers.filter(({ status }) => status === 409).map(({ body }) => body.errors[0])
    expect(refusals[0]).toMatchObject({
      code: 'SLOT_TAKEN',
      message: 'The tutor gives no more lessons that day or week. Pick another time.',
    })
    const alternatives = refusals.flatMap(({ data }) => data.alternatives)
    expect(alternatives).toHaveLength(10)
    for (const { start } of alternatives)
      expect(new Date(start) < monday || new Date(start) >= addDays(monday, 6.5)).toBe(true)
  })

  it('should show nothing of a length that is not offered', async () => {
    expect(await open({ durationMinutes: 90 })).toEqual([])
    expect(await refusalOf(NOON, { durationMinutes: 90 })).toBe('SLOT_NOT_OFFERED')
    expect(
      (await getOpenSlots({ tx: tx(), tutorId: tutor.tutorId, from: NOON, to: addHours(NOON, 1), now: NOW }))
        .durationMinutes,
    ).toBe(30)
  })

  it('should keep to the audience: current students see what strangers do not', async () => {
    await set('audience', 'current_students')
    await insertBooking(app, {
      tutor,
      studentId: student.id,
      start: addDays(NOW, -3),
      sessionState: 'ENDED',
      sessionOutcome: 'COMPLETED',
      paymentState: 'CAPTURED',
    })
    expect(await open()).toEqual([])
    expect(await open({ studentId: stranger.id })).toEqual([])
    expect(await open({ studentId: student.id })).toEqual(ALL)
    expect(await refusalOf(NOON, { studentId: stranger.id })).toBe('TUTOR_NOT_BOOKABLE')
    expect(await refusalOf(NOON, { studentId: student.id })).toBeNull()
    await set('audience', 'everyone')
    await set('accepting_students', false)
    expect(await open({ studentId: stranger.id })).toEqual([])
    expect(await open({ studentId: student.id })).toEqual(ALL)
    await set('audience', 'no_one')
    expect(await open({ studentId: student.id })).toEqual([])
  })

  it('should be bookable if shown and shown if bookable, minute by minute', async () => {
    await set('buffer_minutes', 10)
    await set('min_notice_minutes', 49 * 60 + 30)
    await insertBooking(app, { tutor, studentId: student.id, start: NOON, minutes: 30, bufferMinutes: 45 })
    await insertBooking(app, {
      tutor,
      studentId: stranger.id,
      start: addMinutes(NOON, 150),
      minutes: 30,
    })
    const shown = await open()
    expect(shown.length).toBeGreaterThan(2)
    for (let minute = 0; minute < 360; minute += 15) {
      const start = addMinutes(NOON, minute - 180)
      expect([start.toISOString().slice(11, 16), await refusalOf(start)]).toEqual([
        start.toISOString().slice(11, 16),
        shown.includes(start.toISOString().slice(11, 16)) ? null : expect.stringMatching(/^SLOT_/),
      ])
    }
  })

  it('should tell a taken time from one that is not offered, and name the nearest free ones', async () => {
    await insertBooking(app, { tutor, studentId: student.id, start: NOON })
    expect(await refusalOf(NOON)).toBe('SLOT_TAKEN')
    expect(await refusalOf(addMinutes(NOON, 7))).toBe('SLOT_NOT_OFFERED')
    expect(await refusalOf(addHours(NOW, -1))).toBe('SLOT_NOT_OFFERED')
    const nearest = await nearestOpenSlots({
      tx: tx(),
      tutorId: tutor.tutorId,
      around: NOON,
      durationMinutes: 60,
      count: 3,
      now: NOW,
    })
    expect(nearest.map(({ start }) => start.toISOString().slice(11, 16))).toEqual(['11:00', '13:00', '10:30'])
  })
})

describe('GET /api/tutors/{id}/availability', () => {
  const path = () => `/tutors/${tutor.slug}/availability`

  it('should answer slots in UTC for a slug or id, in the zone asked for', async () => {
    const from = addDays(await app.now(), 2).toISOString()
    const to = addDays(new Date(from), 1).toISOString()
    const query = `?from=${from}&to=${to}&duration=60&timezone=Asia/Kolkata`
    const bySlug = await app.api('GET', path() + query)
    expect(bySlug.status).toBe(200)
    expect(bySlug.body.timezone).toBe('Asia/Kolkata')
    expect(bySlug.body.slots).toHaveLength(48)
    expect(bySlug.body.slots[0].start).toMatch(/^\d{4}-.*:[03]0:00\.000Z$/)
    expect((await app.api('GET', `/tutors/${tutor.tutorId}/availability${query}`)).body).toEqual(bySlug.body)
    expect((await app.api('GET', path())).body.timezone).toBe('UTC')
    await set('timezone_locked', true)
    const locked = await app.api('GET', `/tutors/${tutor.slug}/availability${query}`)
    expect(locked.body).toMatchObject({ timezone: 'UTC', timezoneLocked: true, slots: bySlug.body.slots })
    expect(await lockedZone(tx(), tutor.tutorId)).toBe('UTC')
    await set('timezone_locked', false)
    expect(await lockedZone(tx(), tutor.tutorId)).toBeNull()
  })

  it.each([
    ['?from=2027-01-01&to=2027-03-03T00:00:01Z', 422, 'RANGE_TOO_LONG'],
    ['?from=2027-01-02&to=2027-01-01', 400, 'VALIDATION_FAILED'],
    ['?from=9999-12-31T23:00:00Z', 400, 'VALIDATION_FAILED'],
    ['?from=yesterday', 400, 'VALIDATION_FAILED'],
    ['?duration=0', 400, 'VALIDATION_FAILED'],
    ['?timezone=Mars/Olympus', 400, 'VALIDATION_FAILED'],
    ['?surprise=1', 400, 'VALIDATION_FAILED'],
  ])('should refuse %s', async (query, status, code) => {
    const answer = await app.api('GET', path() + query)
    expect([answer.status, answer.body.errors[0].code]).toEqual([status, code])
  })

  it('should know no tutor who is not published', async () => {
    await set('status', 'submitted')
    expect((await app.api('GET', path())).status).toBe(404)
    expect((await app.api('GET', '/tutors/nobody/availability')).status).toBe(404)
    expect((await app.api('GET', `/tutors/${crypto.randomUUID()}/availability`)).status).toBe(404)
  })
})

describe('POST /api/bookings against GET /api/tutors/{id}/availability', () => {
  const quarter = 15
  const hours = fc
    .tuple(fc.nat(80), fc.integer({ min: 4, max: 24 }))
    .map(([from, lasts]) => ({ start: clockAt(from), end: clockAt((from + lasts) % 96) }))
  const schedules = fc.record({
    timezone: fc.constantFrom('Asia/Kathmandu', 'America/New_York', 'Pacific/Kiritimati'),
    weekly: fc.array(
      fc
        .record({ day: fc.constantFrom('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'), hours })
        .map((window) => ({ day: window.day, ...window.hours })),
      { minLength: 4, maxLength: 8 },
    ),
    bufferMinutes: fc.constantFrom(0, 10),
    slotStepMinutes: fc.constantFrom(20, 30, 60),
    minNoticeMinutes: fc.constantFrom(0, 240),
    dailyMaxLessons: fc.constantFrom(null, 2),
    weeklyMaxLessons: fc.constantFrom(null, 4),
    weeklyMaxMinutes: fc.constantFrom(null, 300),
    durations: fc.constant([60]),
  })

  it.each(fc.sample(schedules, { seed: 20_270_106, numRuns: 3 }))(
    'should book what is shown and refuse what is not: %j',
    async (schedule) => {
      const put = await app.api('PUT', `/tutors/${tutor.slug}/availability`, {
        token: tutor.token,
        body: schedule,
      })
      expect(put.status).toBe(200)
      const from = new Date(Math.ceil((await app.now()).getTime() / 3_600_000) * 3_600_000)
      const to = addDays(from, 8)
      const shown = async (): Promise<string[]> => {
        const range = `?from=${from.toISOString()}&to=${to.toISOString()}&duration=60`
        const { body } = await app.api('GET', `/tutors/${tutor.slug}/availability${range}`)
        return body.slots.map((slot: { start: string }) => slot.start)
      }
      const book = async (start: string) =>
        app.api('POST', '/bookings', {
          token: (await app.createPerson()).token,
          body: { tutorId: tutor.tutorId, start, durationMinutes: 60, subjectId: tutor.subjectId },
        })
      const first = await shown()
      const every = Array.from({ length: 8 * 96 }, (_, n) => addMinutes(from, n * quarter).toISOString())
      const hidden = every.filter((start) => !first.includes(start)).filter((_, n) => n % 40 === 0)
      expect([first.length > 5, hidden.length > 10]).toEqual([true, true])
      for (const start of hidden) {
        const { status, body } = await book(start)
        expect([start, status, body.errors[0].code]).toEqual([start, 422, 'SLOT_NOT_OFFERED'])
      }
      let open = first
      for (let n = 0; n < 6 && open.length > 0; n += 1) {
        const start = String(open[(n * 7) % open.length])
        expect([start, (await book(start)).status]).toEqual([start, 201])
        const again = await book(start)
        expect([start, again.status, again.body.errors[0].code]).toEqual([start, 409, 'SLOT_TAKEN'])
        open = await shown()
        expect(open).not.toContain(start)
      }
    },
  )
})

/** `HH:mm` of a quarter of an hour of the day. */
function clockAt(quarter: number): string {
  return `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`
}
