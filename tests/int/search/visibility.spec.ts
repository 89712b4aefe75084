import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '@/domain/time/instants'
import { getWorkload } from '@/operations/health/queries/getWorkload'
import { getVisibility } from '@/operations/search/queries/getVisibility'
import { refreshStandings } from '@/operations/search/refreshStandings'
import { createTutor, type TestTutor } from '../support/createTutor'
import { startTestApp, type TestApp } from '../support/testApp'

let app: TestApp
let best: TestTutor
let middle: TestTutor
let last: TestTutor
let now: Date
beforeAll(async () => {
  app = await startTestApp()
  now = await app.now()
  best = await createTutor(app)
  const taught = { profile: { subjects: [{ subject: best.subjectId }] } }
  middle = await createTutor(app, taught)
  last = await createTutor(app, taught)
  await createTutor(app)
  await rate(best, 5)
  await rate(middle, 4.5)
  await rate(last, 3)
  await refreshStandings({ payload: app.payload, scope: 'all', now })
})
afterAll(() => app.close())

/** No newcomer, with so good reviews. */
const rate = ({ tutorId }: TestTutor, average: number) =>
  app.rows(sql`
    update tutor_profiles set rating_average = ${average}, rating_count = 40, lessons_given = 40 where id = ${tutorId}`)
const visibility = ({ tutorId }: TestTutor, at = now) =>
  getVisibility({ payload: app.payload, tutorId, now: at })

describe('where a tutor stands', () => {
  it('should be their place among those one finds for the subject', async () => {
    const places = await Promise.all(
      [best, middle, last].map(async (tutor) => (await visibility(tutor)).places),
    )
    expect(places.map(([place]) => [place?.place, place?.total])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ])
  })

  it('should leave out who is not found, and say so to them', async () => {
    await app.rows(sql`update tutor_profiles set audience = 'no_one' where id = ${best.tutorId}`)
    expect((await visibility(best)).places).toMatchObject([{ place: null, total: 2 }])
    expect((await visibility(middle)).places).toMatchObject([{ place: 1, total: 2 }])
    await app.rows(sql`update tutor_profiles set audience = 'everyone' where id = ${best.tutorId}`)
  })

  it('should be made of the very score that is kept for the search, with what would move it', async () => {
    const { score, moves, flags, standing } = await visibility(last)
    const [kept] = await app.rows<{ points: number; quality_flags: string }>(sql`
      select quality_points::float8 points, quality_flags from tutor_profiles where id = ${last.tutorId}`)
    expect(score.points).toBe(kept?.points)
    expect(flags).toEqual(['low_rating'])
    expect(kept?.quality_flags).toBe('low_rating')
    expect(standing.ratingCount).toBe(40)
    expect(moves[0]?.points).toBeGreaterThan(0)
  })

  it('should say of a newcomer when their turn is', async () => {
    const newcomer = await createTutor(app)
    const turns = await Promise.all(
      [0, 1, 2, 3, 4].map(async (days) => (await visibility(newcomer, addDays(now, days))).turn),
    )
    expect(turns.filter(({ isLifted }) => isLifted)).toHaveLength(1)
    expect(turns.every(({ isNewcomer }) => isNewcomer)).toBe(true)
    expect((await visibility(best)).turn.isNewcomer).toBe(false)
  })

  it('should put tutors with a warning on the list of operations', async () => {
    const tiles = await getWorkload({ payload: app.payload, roles: ['ops'], now })
    expect(tiles.find(({ label }) => label === 'tutors with a quality warning')?.count).toBe(1)
    const finance = await getWorkload({ payload: app.payload, roles: ['finance'], now })
    expect(finance.map(({ label }) => label)).not.toContain('tutors with a quality warning')
  })
})
