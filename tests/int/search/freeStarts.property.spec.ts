import { sql } from '@payloadcms/db-postgres'
import fc from 'fast-check'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { WEEKDAYS } from '@/domain/availability/weekdays'
import { addDays, addMinutes } from '@/domain/time/instants'
import { getOpenSlots } from '@/operations/availability/queries/getOpenSlots'
import { loadSchedule } from '@/operations/availability/queries/loadSchedules'
import { slotRefusal } from '@/operations/availability/slotRefusal'
import { readSearchDocuments } from '@/operations/search/readSearchDocuments'
import { database } from '@/services/database/tx'
import { FREE_DAYS_AHEAD } from '@/services/search/searchDocument'
import type { Person } from '../support/createPerson'
import { createTutor, type TestTutor } from '../support/createTutor'
import { startTestApp, type TestApp } from '../support/testApp'
import { insertBooking } from '../tutor/insertBooking'

/** Clocks change within the two weeks in New York (14 March) and not in the others. */
const NOW = new Date('2027-03-08T09:17:23Z')
const ZONES = ['UTC', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe']
const DAY = 24 * 60

let app: TestApp
let tutor: TestTutor
let students: Person[]

beforeAll(async () => {
  app = await startTestApp()
  tutor = await createTutor(app)
  students = await Promise.all(Array.from({ length: 8 }, () => app.createPerson()))
})
afterAll(() => app?.close())

const clock = (tick: number) =>
  `${String(Math.floor(tick / 4)).padStart(2, '0')}:${String((tick % 4) * 15).padStart(2, '0')}`
const range = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 }))
  .filter(([start, end]) => start !== end)
  .map(([start, end]) => ({ start: clock(start), end: clock(end) }))
const minutesAhead = fc.integer({ min: -2 * DAY, max: 16 * DAY })
const limit = fc.option(fc.integer({ min: 1, max: 4 }), { freq: 1 })

const world = fc.record({
  weekly: fc.array(fc.record({ day: fc.constantFrom(...WEEKDAYS), range }), { maxLength: 10 }),
  overrides: fc.uniqueArray(
    fc.record({ ahead: fc.integer({ min: -1, max: 15 }), ranges: fc.array(range, { maxLength: 2 }) }),
    { maxLength: 3, selector: ({ ahead }) => ahead },
  ),
  timeOff: fc.array(fc.record({ at: minutesAhead, lasts: fc.integer({ min: 10, max: 2 * DAY }) }), {
    maxLength: 2,
  }),
  bookings: fc.array(
    fc.record({
      at: minutesAhead.map((at) => Math.floor(at / 5) * 5),
      minutes: fc.constantFrom(30, 60, 90),
      buffer: fc.constantFrom(0, 15, 60),
      state: fc.constantFrom('CONFIRMED', 'REQUESTED', 'HELD', 'expired', 'CANCELLED'),
    }),
    { maxLength: 8 },
  ),
  timezone: fc.constantFrom(...ZONES),
  durations: fc.uniqueArray(fc.constantFrom('25', '30', '45', '60', '90'), { minLength: 1, maxLength: 3 }),
  notice: fc.constantFrom(0, 45, 120, 1440, 4000),
  horizon: fc.constantFrom(1, 3, 7, 14, 60),
  buffer: fc.constantFrom(0, 10, 45),
  step: fc.constantFrom(15, 30, 60),
  limits: fc.record({ lessonsDay: limit, lessonsWeek: limit }),
})
type World = typeof world extends fc.Arbitrary<infer W> ? W : never

async function make({ weekly, overrides, timeOff, bookings, ...settings }: World): Promise<void> {
  const id = tutor.tutorId
  await app.rows(sql`
    update tutor_profiles set timezone = ${settings.timezone}, min_notice_minutes = ${settings.notice}, horizon_days = ${settings.horizon},
      buffer_minutes = ${settings.buffer}, slot_step_minutes = ${settings.step},
      daily_max_lessons = ${settings.limits.lessonsDay}, weekly_max_lessons = ${settings.limits.lessonsWeek} where id = ${id}`)
  for (const table of ['availability_rules', 'availability_overrides', 'time_off', 'bookings'])
    await app.rows(sql`delete from ${sql.identifier(table)} where tutor_id = ${id}`)
  await app.rows(sql`delete from tutor_profiles_durations where parent_id = ${id}`)
  for (const [order, minutes] of settings.durations.entries())
    await app.rows(
      sql`insert into tutor_profiles_durations ("order", parent_id, value, id) values (${order}, ${id}, ${minutes}, ${uuidv7()})`,
    )
  for (const { day, range: hours } of weekly)
    await app.rows(sql`insert into availability_rules (id, tutor_id, day, start, "end")
      values (${uuidv7()}, ${id}, ${day}, ${hours.start}, ${hours.end === '24:00' ? '24:00' : hours.end})`)
  for (const { ahead, ranges } of overrides) {
    const overrideId = uuidv7()
    await app.rows(sql`insert into availability_overrides (id, tutor_id, date)
      values (${overrideId}, ${id}, ${addDays(NOW, ahead).toISOString().slice(0, 10)})`)
    for (const [order, { start, end }] of ranges.entries())
      await app.rows(sql`insert into availability_overrides_ranges (_order, _parent_id, id, start, "end")
        values (${order}, ${overrideId}, ${uuidv7()}, ${start}, ${end})`)
  }
  for (const { at, lasts } of timeOff) {
    const start = addMinutes(NOW, at)
    await app.rows(sql`insert into time_off (id, tutor_id, start, "end")
      values (${uuidv7()}, ${id}, ${start.toISOString()}, ${addMinutes(start, lasts).toISOString()})`)
  }
  const midnight = new Date(NOW)
  midnight.setUTCHours(0, 0, 0, 0)
  let taken: { from: number; to: number }[] = []
  for (const [index, { at, minutes, buffer, state }] of bookings.entries()) {
    if (state !== 'CANCELLED' && taken.some(({ from, to }) => at < to && at + minutes + buffer > from))
      continue
    if (state !== 'CANCELLED') taken = [...taken, { from: at, to: at + minutes + buffer }]
    await insertBooking(app, {
      tutor,
      studentId: String(students[index]?.id),
      start: addMinutes(midnight, at),
      minutes,
      bufferMinutes: buffer,
      sessionState: state === 'expired' ? 'HELD' : (state as 'HELD'),
      paymentState:
        state === 'CANCELLED'
          ? 'VOIDED'
          : state === 'CONFIRMED' || state === 'REQUESTED'
            ? 'AUTHORIZED'
            : 'PENDING',
      holdExpiresAt:
        state === 'HELD' ? addMinutes(NOW, 10) : state === 'expired' ? addMinutes(NOW, -1) : null,
    })
  }
}

it('should have exactly the starts that can be booked, after notice, and no other', {
  timeout: 300_000,
}, async () => {
  let slots = 0
  await fc.assert(
    fc.asyncProperty(world, async (made) => {
      await make(made)
      const tx = database(app.payload)
      const [read] = await readSearchDocuments({ tx, tutorIds: [tutor.tutorId], now: NOW })
      if (!read?.document) throw new Error('not in the index')
      const { freeStarts, lessonMinutes, minNoticeMinutes } = read.document
      expect(lessonMinutes).toBe(Math.min(...made.durations.map(Number)))
      const toTheSecond = Math.floor(NOW.getTime() / 1000) * 1000
      const offered = freeStarts
        .map((start) => start * 60_000)
        .filter((start) => start >= toTheSecond + minNoticeMinutes * 60_000)
      const range = { from: NOW, to: addDays(NOW, FREE_DAYS_AHEAD) }
      const open = await getOpenSlots({
        tx,
        tutorId: tutor.tutorId,
        ...range,
        durationMinutes: lessonMinutes,
        now: NOW,
      })
      expect(offered).toEqual(open.slots.map(({ start }) => start.getTime()))
      const schedule = await loadSchedule({ tx, tutorId: tutor.tutorId, ...range, now: NOW })
      if (!schedule) throw new Error('no schedule')
      const refusals = offered.map((start) =>
        slotRefusal({ schedule, start: new Date(start), durationMinutes: lessonMinutes, now: NOW }),
      )
      expect(refusals.filter((refusal) => refusal !== null)).toEqual([])
      slots += offered.length
    }),
    { numRuns: 60, seed: 20_270_308 },
  )
  expect(slots, 'there was something to compare').toBeGreaterThan(1000)
})
