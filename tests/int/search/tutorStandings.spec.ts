import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { SessionOutcome, SessionState } from '@/domain/booking/states'
import { addDays, addMinutes } from '@/domain/time/instants'
import { tutorStandings } from '@/operations/search/queries/tutorStandings'
import { database } from '@/services/database/tx'
import type { Person } from '../support/createPerson'
import { createTutor, type TestTutor } from '../support/createTutor'
import { startTestApp, type TestApp } from '../support/testApp'
import { insertBooking } from '../tutor/insertBooking'
import { insertMove } from './insertMove'

const now = new Date('2027-03-01T12:00:00Z')
let app: TestApp
let student: Person
let tutor: TestTutor
beforeAll(async () => {
  app = await startTestApp()
  student = await app.createPerson()
})
afterAll(() => app.close())
beforeEach(async () => {
  tutor = await createTutor(app)
})

const standings = (tutorIds: string[]) => tutorStandings({ tx: database(app.payload), tutorIds, now })
const standing = async () => (await standings([tutor.tutorId]))[0]

let hour = 0
type Past = { daysAgo: number; state: SessionState; outcome?: SessionOutcome }
/** A lesson at an hour of its own. */
async function lesson({ daysAgo, state, outcome }: Past, of = tutor): Promise<string> {
  hour += 1
  const start = addMinutes(addDays(now, -daysAgo), -(hour % 20) * 61)
  const id = await insertBooking(app, {
    tutor: of,
    studentId: student.id,
    start,
    sessionState: state,
    sessionOutcome: outcome ?? null,
  })
  if (state === 'ENDED')
    await app.rows(sql`update bookings set ended_at = "end", confirmed_at = start where id = ${id}`)
  return id
}

/** A request so many days ago, with what became of it. */
async function request(daysAgo: number, state: SessionState, answer?: { action: string; minutes: number }) {
  const bookingId = await lesson({ daysAgo: -30, state })
  const at = addDays(now, -daysAgo)
  await insertMove(app, { bookingId, at, action: 'placeRequest' })
  if (answer)
    await insertMove(app, {
      bookingId,
      at: addMinutes(at, answer.minutes),
      action: answer.action,
      actor: 'tutor',
    })
}

async function strike(bookingId: string, kind: string, state: string) {
  const at = addDays(now, -3).toISOString()
  await app.rows(sql`
    insert into tutor_strikes (id, tutor_id, tutor_user_id, booking_id, kind, at, expires_at, state)
    values (${uuidv7()}, ${tutor.tutorId}, ${tutor.id}, ${bookingId}, ${kind}, ${at}, ${addDays(now, 177).toISOString()}, ${state})`)
}

const cancelByTutor = (id: string) =>
  app.rows(sql`update bookings set cancelled_by = 'tutor', confirmed_at = created_at where id = ${id}`)

describe('tutorStandings', () => {
  it('should know nothing of a tutor without lessons but when they were approved', async () => {
    await app.rows(sql`update availability_rules set updated_at = ${addDays(now, -9).toISOString()}
      where tutor_id = ${tutor.tutorId}`)
    await app.rows(sql`update tutor_profiles set approved_at = ${addDays(now, -4).toISOString()}
      where id = ${tutor.tutorId}`)
    expect(await standing()).toEqual({
      tutorId: tutor.tutorId,
      ratingAverage: null,
      ratingCount: 0,
      requestsDue: 0,
      requestsAnswered: 0,
      responseMinutes: null,
      lessonsDue: 0,
      lessonsAttended: 0,
      lateCancellations: 0,
      cancellations: 0,
      lessonsGiven: 0,
      lastActiveAt: addDays(now, -4),
    })
  })

  it('should count answers of the last ninety days, and take the median of the first ones', async () => {
    await request(1, 'CONFIRMED', { action: 'confirm', minutes: 10 })
    await request(2, 'DECLINED', { action: 'decline', minutes: 30 })
    await request(3, 'REQUESTED', { action: 'propose', minutes: 200 })
    await request(4, 'EXPIRED')
    await request(5, 'CANCELLED') // taken back by the student before an answer
    await request(6, 'REQUESTED') // still open
    await request(91, 'CONFIRMED', { action: 'confirm', minutes: 5 })
    expect(await standing()).toMatchObject({ requestsDue: 4, requestsAnswered: 3, responseMinutes: 30 })
  })

  it('should take the first answer where one follows another', async () => {
    const bookingId = await lesson({ daysAgo: -20, state: 'CONFIRMED' })
    const at = addDays(now, -2)
    await insertMove(app, { bookingId, at, action: 'placeRequest' })
    await insertMove(app, { bookingId, at: addMinutes(at, 15), action: 'propose', actor: 'tutor' })
    await insertMove(app, { bookingId, at: addMinutes(at, 90), action: 'confirm', actor: 'tutor' })
    expect(await standing()).toMatchObject({ requestsDue: 1, requestsAnswered: 1, responseMinutes: 15 })
  })

  it('should count the lessons a tutor came to, but none that failed for other reasons', async () => {
    await lesson({ daysAgo: 1, state: 'ENDED', outcome: 'COMPLETED' })
    await lesson({ daysAgo: 2, state: 'ENDED', outcome: 'NO_SHOW_STUDENT' })
    const missed = await lesson({ daysAgo: 3, state: 'ENDED', outcome: 'NO_SHOW_TUTOR' })
    await lesson({ daysAgo: 4, state: 'ENDED', outcome: 'BOTH_ABSENT' })
    await lesson({ daysAgo: 5, state: 'ENDED', outcome: 'TECH_FAILURE' })
    await lesson({ daysAgo: 6, state: 'ENDED', outcome: 'NOT_HELD' })
    await lesson({ daysAgo: 182, state: 'ENDED', outcome: 'NO_SHOW_TUTOR' })
    expect(await standing()).toMatchObject({ lessonsDue: 4, lessonsAttended: 2 })
    await strike(missed, 'no_show', 'appealed')
    expect(await standing()).toMatchObject({ lessonsDue: 4, lessonsAttended: 2 })
    await app.rows(sql`update tutor_strikes set state = 'revoked' where booking_id = ${missed}`)
    expect(await standing()).toMatchObject({ lessonsDue: 4, lessonsAttended: 3 })
  })

  it('should tell late cancellations from early ones, and forgive those that were excused', async () => {
    for (const state of ['active', 'revoked', null]) {
      const id = await lesson({ daysAgo: 2, state: 'CANCELLED' })
      await cancelByTutor(id)
      if (state) await strike(id, 'late_cancellation', state)
    }
    await lesson({ daysAgo: 3, state: 'CANCELLED' }) // by the student
    expect(await standing()).toMatchObject({ lateCancellations: 1, cancellations: 3, lessonsDue: 0 })
  })

  it('should answer for many at once, each with their own facts, in the order asked for', async () => {
    const other = await createTutor(app)
    await lesson({ daysAgo: 1, state: 'ENDED', outcome: 'COMPLETED' })
    await lesson({ daysAgo: 8, state: 'ENDED', outcome: 'COMPLETED' }, other)
    await lesson({ daysAgo: 9, state: 'ENDED', outcome: 'COMPLETED' }, other)
    const found = await standings([other.tutorId, uuidv7(), tutor.tutorId])
    expect(found.map(({ tutorId, lessonsDue }) => [tutorId, lessonsDue])).toEqual([
      [other.tutorId, 2],
      [tutor.tutorId, 1],
    ])
    expect(await standings([])).toEqual([])
  })

  it('should not change with prices, commission or packages', async () => {
    const id = await lesson({ daysAgo: 1, state: 'ENDED', outcome: 'COMPLETED' })
    const before = await standing()
    await app.rows(
      sql`update tutor_profiles set hourly_rate = 99900, currency = 'EUR' where id = ${tutor.tutorId}`,
    )
    await app.rows(
      sql`update bookings set price_amount = 1, tutor_net_amount = 1, commission_amount = 0 where id = ${id}`,
    )
    await app.rows(sql`insert into pricing_options (id, tutor_id, title, lessons, discount_percent)
      values (${uuidv7()}, ${tutor.tutorId}, 'Ten', 10, 10)`)
    expect(await standing()).toEqual(before)
  })
})
