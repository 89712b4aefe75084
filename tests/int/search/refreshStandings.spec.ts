import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { qualityScore } from '@/domain/search/ranking/qualityScore'
import { DEFAULT_WEIGHTS } from '@/domain/search/ranking/rankingWeights'
import { addDays, addMinutes } from '@/domain/time/instants'
import { rankingWeights } from '@/operations/search/queries/rankingWeights'
import { tutorStandings } from '@/operations/search/queries/tutorStandings'
import { refreshStandings } from '@/operations/search/refreshStandings'
import { database } from '@/services/database/tx'
import type { Person } from '../support/createPerson'
import { createTutor, type TestTutor } from '../support/createTutor'
import { drainJobs } from '../support/drainJobs'
import { startTestApp, type TestApp } from '../support/testApp'
import { insertBooking } from '../tutor/insertBooking'
import { insertMove } from './insertMove'

let app: TestApp
let student: Person
let ops: Person
beforeAll(async () => {
  app = await startTestApp()
  student = await app.createPerson()
  ops = await app.createPerson({ roles: ['ops'] })
})
afterAll(() => app.close())

const figures = async ({ tutorId }: TestTutor) =>
  (
    await app.rows(sql`
      select response_minutes::float8 "responseMinutes", response_rate::float8 "responseRate",
        attendance_rate::float8 "attendanceRate", completion_rate::float8 "completionRate", last_active_at "lastActiveAt",
        quality_points::float8 "qualityPoints", quality_flags "qualityFlags" from tutor_profiles where id = ${tutorId}`)
  )[0]
const queued = async ({ tutorId }: TestTutor) =>
  (
    await app.rows(sql`
      select 1 from search_marks where tutor_id = ${tutorId}`)
  ).length
const refresh = async (scope: 'all' | 'recent' = 'all') =>
  refreshStandings({ payload: app.payload, scope, now: await app.now() })

/** Six lessons that were asked for, answered within half an hour, and all but the last given. */
async function busyTutor(): Promise<TestTutor> {
  const tutor = await createTutor(app)
  const now = await app.now()
  for (let day = 1; day <= 6; day += 1) {
    const bookingId = await insertBooking(app, {
      tutor,
      studentId: student.id,
      start: addMinutes(addDays(now, -day), -61),
      sessionState: 'ENDED',
      sessionOutcome: day === 6 ? 'NO_SHOW_TUTOR' : 'COMPLETED',
    })
    await app.rows(sql`update bookings set ended_at = "end", confirmed_at = start where id = ${bookingId}`)
    const asked = addDays(now, -day - 2)
    await insertMove(app, { bookingId, at: asked, action: 'placeRequest' })
    await insertMove(app, { bookingId, at: addMinutes(asked, 30), action: 'confirm', actor: 'tutor' })
  }
  return tutor
}

describe('refreshStandings', () => {
  it('should keep the facts on the profile, and queue whose changed for the index, once', async () => {
    const tutor = await busyTutor()
    await drainJobs(app.payload)
    await refresh()
    const now = await app.now()
    const tx = database(app.payload)
    const [standing] = await tutorStandings({ tx, tutorIds: [tutor.tutorId], now })
    if (!standing) throw new Error('no standing')
    expect(await figures(tutor)).toMatchObject({
      responseMinutes: 30,
      responseRate: 1,
      attendanceRate: 0.833,
      completionRate: 1,
      qualityPoints: qualityScore({ standing, weights: DEFAULT_WEIGHTS, now }).points,
      qualityFlags: 'missed_lessons',
    })
    expect(await queued(tutor)).toBe(1)
    await refresh()
    expect(await queued(tutor)).toBe(1)
    await drainJobs(app.payload)
  })

  it('should come to the same when two run at once', async () => {
    const tutor = await busyTutor()
    await drainJobs(app.payload)
    await Promise.all([refresh(), refresh()])
    expect(await figures(tutor)).toMatchObject({ responseRate: 1, attendanceRate: 0.833 })
    expect(await queued(tutor)).toBe(1)
    await drainJobs(app.payload)
  })

  it('should find who has news, and leave the others to the night', async () => {
    const [busy, quiet] = [await busyTutor(), await busyTutor()]
    await refresh()
    await drainJobs(app.payload)
    const now = await app.now()
    const long = addMinutes(now, -90).toISOString()
    const missed = async ({ tutorId }: TestTutor, updatedAt: string) => {
      await app.rows(sql`update tutor_profiles set updated_at = ${long} where id = ${tutorId}`)
      await app.rows(sql`
        update bookings set session_outcome = 'NO_SHOW_TUTOR', updated_at = ${updatedAt} where id = (
          select id from bookings where tutor_id = ${tutorId} and session_outcome = 'COMPLETED' order by start limit 1)`)
    }
    await app.rows(sql`alter table bookings disable trigger user`)
    await app.rows(sql`update bookings set updated_at = ${long}`)
    await missed(busy, now.toISOString())
    await missed(quiet, long)
    await app.rows(sql`alter table bookings enable trigger user`)
    await refresh('recent')
    expect([await figures(busy), await figures(quiet)]).toMatchObject([
      { attendanceRate: 0.667 },
      { attendanceRate: 0.833 },
    ])
    await refresh('all')
    expect(await figures(quiet)).toMatchObject({ attendanceRate: 0.667 })
  })

  it('should count who was never counted with the next sweep', async () => {
    const tutor = await createTutor(app)
    const long = addMinutes(await app.now(), -90).toISOString()
    await app.rows(sql`update tutor_profiles set updated_at = ${long} where id = ${tutor.tutorId}`)
    expect(await figures(tutor)).toMatchObject({ qualityPoints: null })
    await refresh('recent')
    expect(await figures(tutor)).toMatchObject({ qualityPoints: expect.any(Number) })
  })

  it('should leave profiles alone that nobody can find', async () => {
    const tutor = await createTutor(app)
    await app.rows(
      sql`update tutor_profiles set status = 'rejected', quality_points = null where id = ${tutor.tutorId}`,
    )
    await refresh()
    expect(await figures(tutor)).toMatchObject({ qualityPoints: null })
  })
})

describe('the weights', () => {
  const save = (data: Record<string, unknown>, person = ops) =>
    app.cms('POST', '/globals/search-ranking', { token: person.token, body: data })
  const heavier = { rating: 20, attendance: 30 }

  it('should be those the product came with until somebody saves others', async () => {
    expect(await rankingWeights(database(app.payload))).toEqual(DEFAULT_WEIGHTS)
  })

  it.each([
    [{ rating: 31 }, /add up to 101/],
    [{ rating: 29.5, attendance: 20.5 }, /whole numbers/],
    [{ rating: -10, attendance: 60 }, /whole numbers|minimum|greater/i],
    [{ explorationDays: 1 }, /2 to 30|minimum|greater/i],
  ])('should be refused when they are wrong: %j', async (data, words) => {
    const answer = await save(data)
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toMatch(words)
    expect(await rankingWeights(database(app.payload))).toEqual(DEFAULT_WEIGHTS)
  })

  it('should not be changed by others, and the database should keep what is not true away', async () => {
    expect((await save(heavier, student)).status).toBe(403)
    await expect(
      app.rows(sql`insert into search_ranking (id, rating) values (${uuidv7()}, 50)`),
    ).rejects.toThrow()
  })

  it('should put all tutors in order again when they are saved, and leave a trace of who did it', async () => {
    const tutor = await busyTutor()
    await refresh()
    await drainJobs(app.payload)
    const before = (await figures(tutor)) as { qualityPoints: number }
    expect((await save(heavier)).status).toBe(200)
    expect(await rankingWeights(database(app.payload))).toEqual({ ...DEFAULT_WEIGHTS, ...heavier })
    await drainJobs(app.payload)
    const after = (await figures(tutor)) as { qualityPoints: number }
    expect(after.qualityPoints).toBeLessThan(before.qualityPoints)
    const trace = await app.rows(sql`
      select actor_id, action, changes from audit_log where target = 'search-ranking' order by at desc limit 1`)
    expect(trace).toMatchObject([
      {
        actor_id: ops.id,
        action: 'update',
        changes: { attendance: { from: 20, to: 30 }, rating: { from: 30, to: 20 } },
      },
    ])
  })

  it('should be one row however many save at once', async () => {
    const answers = await Promise.all([
      save({ rating: 25, attendance: 25 }),
      save({ rating: 15, attendance: 35 }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await app.rows(sql`select 1 from search_ranking`)).toHaveLength(1)
  })
})
