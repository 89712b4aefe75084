import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '@/domain/time/instants'
import { availabilityDocument } from '@/operations/availability/availabilityDocument'
import { getOpenSlots } from '@/operations/availability/queries/getOpenSlots'
import { listBookedTimes } from '@/operations/availability/queries/listBookedTimes'
import { setAvailability } from '@/operations/availability/setAvailability'
import { previewOpenSlots } from '@/operations/tutor/queries/previewOpenSlots'
import { database } from '@/services/database/tx'
import { viewerOf } from '../pages/viewerOf'
import { createTutor, type TestTutor } from '../support/createTutor'
import { startTestApp, type TestApp } from '../support/testApp'
import { insertBooking } from './insertBooking'

/** A Wednesday. New York puts its clocks forward on Sunday 14 March. */
const NOW = new Date('2027-03-10T08:00:00Z')
const RANGE = { from: NOW, to: addDays(NOW, 14) }

let app: TestApp
let tutor: TestTutor
beforeAll(async () => {
  app = await startTestApp()
  tutor = await createTutor(app)
})
afterAll(() => app?.close())

const DOCUMENT = availabilityDocument.parse({
  timezone: 'America/New_York',
  weekly: [
    { day: 'mon', start: '09:00', end: '12:00' },
    { day: 'mon', start: '18:00', end: '20:00' },
    { day: 'sun', start: '01:00', end: '05:00' },
    { day: 'fri', start: '22:00', end: '02:00' },
  ],
  overrides: [{ date: '2027-03-17', ranges: [{ start: '10:00', end: '11:00' }] }],
  timeOff: [{ start: '2027-03-22T13:30:00Z', end: '2027-03-23T04:00:00Z' }],
  bufferMinutes: 15,
  minNoticeMinutes: 720,
  horizonDays: 14,
  slotStepMinutes: 30,
  durations: [25, 50],
  dailyMaxLessons: 4,
  weeklyMaxMinutes: 150,
})

describe('previewOpenSlots', () => {
  it('should show before saving exactly what students see afterwards, for every length, around a lesson', async () => {
    const tx = database(app.payload)
    const student = await app.createPerson()
    await insertBooking(app, { tutor, studentId: student.id, start: new Date('2027-03-15T14:00:00Z') })
    const preview = (durationMinutes?: number) =>
      previewOpenSlots({
        tx,
        tutorId: tutor.tutorId,
        document: DOCUMENT,
        durationMinutes,
        ...RANGE,
        now: NOW,
      })
    const before = await Promise.all([preview(), preview(25), preview(50), preview(60)])
    expect(before[0]).toMatchObject({
      timezone: 'America/New_York',
      durations: [25, 50],
      durationMinutes: 25,
      horizonDays: 14,
      shownTo: 'everyone',
    })
    expect(before[0]).toEqual(before[1])
    expect(before[3], 'a length that is not on offer gives way to the shortest').toEqual(before[1])
    expect(before[2]?.slots.length).toBeGreaterThan(10)
    const stored = await previewOpenSlots({ tx, tutorId: tutor.tutorId, ...RANGE, now: NOW })
    expect(stored?.durations, 'nothing is saved by looking').toEqual([30, 60])

    await setAvailability({
      payload: app.payload,
      viewer: viewerOf(tutor),
      tutorId: tutor.tutorId,
      document: DOCUMENT,
      now: NOW,
    })
    const seen = (durationMinutes: number) =>
      getOpenSlots({ tx, tutorId: tutor.tutorId, durationMinutes, ...RANGE, now: NOW })
    expect((await seen(25)).slots).toEqual(before[1]?.slots)
    expect((await seen(50)).slots).toEqual(before[2]?.slots)
  })

  it('should show nothing when nobody may book, and say who may', async () => {
    const tx = database(app.payload)
    const asked = { tx, tutorId: tutor.tutorId, ...RANGE, now: NOW }
    const closed = await previewOpenSlots({ ...asked, document: { ...DOCUMENT, audience: 'no_one' } })
    expect(closed).toMatchObject({ shownTo: 'no_one', slots: [] })
    await app.rows(sql`update tutor_profiles set accepting_students = false where id = ${tutor.tutorId}`)
    const open = await previewOpenSlots(asked)
    expect(open?.shownTo).toBe('current_students')
    expect(open?.slots.length).toBeGreaterThan(0)
  })
})

describe('listBookedTimes', () => {
  it('should list what is promised and not over, in order', async () => {
    const tx = database(app.payload)
    const other = await createTutor(app)
    const student = await app.createPerson()
    const [late, soon, past] = [5, 1, -1].map((days) => addDays(NOW, days)) as [Date, Date, Date]
    await insertBooking(app, { tutor: other, studentId: student.id, start: late })
    await insertBooking(app, { tutor: other, studentId: student.id, start: soon })
    await insertBooking(app, { tutor: other, studentId: student.id, start: past })
    const booked = await listBookedTimes({ tx, tutorId: other.tutorId, now: NOW })
    expect(booked.map(({ start }) => start)).toEqual([soon, late])
    expect(await listBookedTimes({ tx, tutorId: tutor.tutorId, now: addDays(NOW, 30) })).toEqual([])
  })
})
