import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addHours, addMinutes } from '@/domain/time/instants'
import { listBookings } from '@/operations/booking/queries/listBookings'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { database } from '@/services/database/tx'
import { viewerOf } from '../pages/viewerOf'
import { type Lessons, startLessons } from '../support/lessons'

let lessons: Lessons
beforeAll(async () => {
  lessons = await startLessons()
})
afterAll(() => lessons.close())

/** Lessons whose other time waits for the tutor's answer. */
async function proposalsForTutor(): Promise<string[]> {
  const viewer = viewerOf(lessons.tutor)
  const now = await lessons.app.now()
  const { payload } = lessons.app
  const { docs } = await listBookings({ payload, viewer, as: 'tutor', tab: 'proposals', now })
  return docs.map(({ id }) => id)
}

async function confirmed(start: Date): Promise<string> {
  const bookingId = await lessons.place(start)
  expect((await lessons.act(lessons.tutor, bookingId, 'confirm')).status).toBe(200)
  await lessons.drain()
  return bookingId
}

const timesOf = async (bookingId: string) => {
  const [row] = await lessons.app.rows<{ start: string; proposed: string | null; moves: string }>(
    sql`select start, proposed_start as proposed, reschedule_count as moves from bookings where id = ${bookingId}`,
  )
  const iso = (at: string | null | undefined) => (at ? new Date(at).toISOString() : null)
  return { start: iso(row?.start), proposed: iso(row?.proposed), moves: Number(row?.moves) }
}

const errorOf = ({ body }: { body: { errors?: { code: string; data?: unknown }[] } }) => body.errors?.[0]

describe('another time for a lesson', () => {
  it('should move it a day before, free the old time and take the new one', async () => {
    const from = await lessons.inDays(4)
    const to = addHours(from, 3)
    const bookingId = await confirmed(from)
    const answer = await lessons.act(lessons.student, bookingId, 'reschedule', { start: to })
    expect(answer.status).toBe(200)
    expect(answer.body.start).toBe(to.toISOString())
    expect(await timesOf(bookingId)).toEqual({ start: to.toISOString(), proposed: null, moves: 1 })
    const rival = await lessons.app.createPerson()
    const second = await lessons.book(to, rival)
    expect([second.status, errorOf(second)?.code]).toEqual([409, 'SLOT_TAKEN'])
    expect((await lessons.book(from, rival)).status).toBe(201)
    await lessons.drain()
    const mails = await lessons.app.rows(
      sql`select 1 from mail_messages where template = 'lessonMoved' and key like ${`%${bookingId}%`}`,
    )
    expect(mails).toHaveLength(2)
  })

  it('should refuse a taken time with others that are free, and a fourth move', async () => {
    const base = await lessons.inDays(8)
    const bookingId = await confirmed(base)
    const taken = addHours(base, 1)
    await confirmed(taken)
    const refused = await lessons.act(lessons.student, bookingId, 'reschedule', { start: taken })
    expect(refused.status).toBe(409)
    expect(errorOf(refused)?.data).toMatchObject({
      alternatives: expect.arrayContaining([expect.anything()]),
    })
    for (const hours of [2, 3, 4]) {
      const moved = await lessons.act(lessons.student, bookingId, 'reschedule', {
        start: addHours(base, hours),
      })
      expect(moved.status).toBe(200)
    }
    const fourth = await lessons.act(lessons.student, bookingId, 'reschedule', { start: addHours(base, 5) })
    expect(errorOf(fourth)).toMatchObject({ code: 'BOOKING_STATE_CHANGED', data: { guard: 'movesLeft' } })
  })

  it('should keep both times while a tutor proposes one, and move it when the student accepts', async () => {
    const from = await lessons.inDays(12)
    const to = addHours(from, 6)
    const bookingId = await confirmed(from)
    const unsaid = await lessons.act(lessons.tutor, bookingId, 'propose', { start: to })
    expect(errorOf(unsaid)?.code).toBe('REASON_REQUIRED')
    const proposed = await lessons.act(lessons.tutor, bookingId, 'propose', {
      start: to,
      reason: 'A dentist.',
    })
    expect(proposed.body.proposal).toMatchObject({
      by: 'tutor',
      start: to.toISOString(),
      reason: 'A dentist.',
    })
    const rival = await lessons.app.createPerson()
    for (const start of [from, to]) expect(errorOf(await lessons.book(start, rival))?.code).toBe('SLOT_TAKEN')
    const own = await lessons.act(lessons.tutor, bookingId, 'proposal', { answer: 'accept' })
    expect(own.status).toBe(409)
    const accepted = await lessons.act(lessons.student, bookingId, 'proposal', { answer: 'accept' })
    expect(accepted.status).toBe(200)
    expect(await timesOf(bookingId)).toEqual({ start: to.toISOString(), proposed: null, moves: 1 })
    expect((await lessons.book(from, rival)).status).toBe(201)
  })

  it('should confirm a request when the student takes the time the tutor proposes', async () => {
    const from = await lessons.inDays(14)
    const bookingId = await lessons.place(from)
    const to = addHours(from, 2)
    await lessons.act(lessons.tutor, bookingId, 'propose', {
      start: to,
      reason: 'Two hours later is better.',
    })
    const accepted = await lessons.act(lessons.student, bookingId, 'proposal', { answer: 'accept' })
    expect(accepted.body).toMatchObject({
      sessionState: 'CONFIRMED',
      start: to.toISOString(),
      proposal: null,
    })
  })

  it('should let a proposal expire and leave a booked lesson where it was', async () => {
    const from = await lessons.inDays(16)
    const bookingId = await confirmed(from)
    await lessons.act(lessons.tutor, bookingId, 'propose', { start: addHours(from, 2), reason: 'A clash.' })
    await lessons.passTo(addHours(await lessons.app.now(), 25))
    expect(await timesOf(bookingId)).toEqual({ start: from.toISOString(), proposed: null, moves: 0 })
    expect((await lessons.states(bookingId)).session_state).toBe('CONFIRMED')
  })

  it('should ask the tutor first, on the dashboard too, when the lesson is less than a day away', async () => {
    const from = await lessons.inDays(5)
    const bookingId = await confirmed(from)
    await lessons.passTo(addHours(from, -20))
    const to = addHours(from, 30)
    const alone = await lessons.act(lessons.student, bookingId, 'reschedule', { start: to })
    expect(errorOf(alone)).toMatchObject({ data: { guard: 'freeToMove' } })
    expect(await proposalsForTutor()).not.toContain(bookingId)
    expect((await lessons.act(lessons.student, bookingId, 'propose', { start: to })).status).toBe(200)
    expect(await proposalsForTutor()).toContain(bookingId)
    const declined = await lessons.act(lessons.tutor, bookingId, 'proposal', { answer: 'decline' })
    expect(declined.body).toMatchObject({ start: from.toISOString(), proposal: null })
    expect(await proposalsForTutor()).not.toContain(bookingId)
  })
})

describe('who did not come', () => {
  it('should end the lesson of a tutor who is absent, give everything back and count it', async () => {
    const start = await lessons.inDays(7)
    const bookingId = await confirmed(start)
    await lessons.passTo(addMinutes(start, -2))
    expect((await lessons.act(lessons.student, bookingId, 'attend')).status).toBe(200)
    await lessons.passTo(addMinutes(start, 16))
    expect(await lessons.states(bookingId)).toMatchObject({
      session_state: 'ENDED',
      session_outcome: 'NO_SHOW_TUTOR',
    })
    await lessons.drain()
    const strikes = await lessons.app.rows(
      sql`select kind, state from tutor_strikes where booking_id = ${bookingId}`,
    )
    expect(strikes).toEqual([{ kind: 'no_show', state: 'active' }])
  })

  it('should pay the tutor when the student is absent, also when the worker wakes up late', async () => {
    const start = await lessons.inDays(3)
    const bookingId = await confirmed(start)
    await lessons.passTo(addMinutes(start, -2))
    expect((await lessons.act(lessons.tutor, bookingId, 'attend')).status).toBe(200)
    await lessons.passTo(addMinutes(start, 90))
    expect(await lessons.states(bookingId)).toMatchObject({
      session_outcome: 'NO_SHOW_STUDENT',
      payment_state: 'CAPTURED',
    })
  })

  it('should not count a tutor who looked in and left before the start, and keep the stays as evidence', async () => {
    const start = await lessons.inDays(2)
    const bookingId = await confirmed(start)
    await lessons.passTo(addMinutes(start, -4))
    for (const who of [lessons.tutor, lessons.student])
      expect((await lessons.act(who, bookingId, 'attend')).status).toBe(200)
    await lessons.passTo(addMinutes(start, -3))
    expect((await lessons.act(lessons.tutor, bookingId, 'leave')).status).toBe(204)
    await lessons.passTo(addMinutes(start, 15))
    expect(await lessons.states(bookingId)).toMatchObject({ session_outcome: 'NO_SHOW_TUTOR' })
    const stays = await lessons.app.rows(sql`
      select side, joined_at as joined, left_at is not null as left from lesson_attendance where booking_id = ${bookingId} order by side`)
    expect(stays).toMatchObject([
      { side: 'student', left: false },
      { side: 'tutor', left: true },
    ])
  })

  it('should let a tutor report at once where the lesson is held elsewhere, and only then', async () => {
    const start = await lessons.inDays(2)
    const bookingId = await confirmed(start)
    await lessons.app.rows(
      sql`update bookings set meeting_url = 'https://meet.example.test/x' where id = ${bookingId}`,
    )
    await lessons.passTo(addMinutes(start, 1))
    await lessons.act(lessons.tutor, bookingId, 'attend')
    const early = await lessons.act(lessons.tutor, bookingId, 'no-show', { who: 'student' })
    expect(errorOf(early)).toMatchObject({ code: 'BOOKING_STATE_CHANGED', data: { guard: 'studentAbsent' } })
    await lessons.passTo(addMinutes(start, 20))
    expect((await lessons.states(bookingId)).session_state).toBe('IN_PROGRESS')
    const answer = await lessons.act(lessons.tutor, bookingId, 'no-show', { who: 'student' })
    expect(answer.body).toMatchObject({ sessionState: 'ENDED', sessionOutcome: 'NO_SHOW_STUDENT' })
    const wrong = await lessons.act(lessons.tutor, bookingId, 'no-show', { who: 'tutor' })
    expect(wrong.status).toBe(403)
  })

  it('should leave every invariant whole', async () => {
    const verdicts = await verifyInvariants(database(lessons.app.payload))
    expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
  })
})
