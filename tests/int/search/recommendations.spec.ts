import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_WEIGHTS } from '@/domain/search/ranking/rankingWeights'
import { indexAllTutors } from '@/operations/search/indexAllTutors'
import type { Person } from '../support/createPerson'
import { createTutor, type TestTutor } from '../support/createTutor'
import { startTestApp, type TestApp } from '../support/testApp'

let app: TestApp
let good: TestTutor
let dear: TestTutor
let ops: Person
let student: Person
let subject: string
beforeAll(async () => {
  app = await startTestApp()
  ops = await app.createPerson({ roles: ['ops'] })
  student = await app.createPerson()
  good = await createTutor(app, { profile: { languages: [{ code: 'en', level: 'native' }] } })
  dear = await createTutor(app, { hourlyRate: 9000, profile: { subjects: [{ subject: good.subjectId }] } })
  await createTutor(app)
  await app.rows(sql`
    update tutor_profiles set rating_average = 4.9, rating_count = 30, attendance_rate = 0.99, response_minutes = 20
    where id = ${good.tutorId}`)
  // No newcomers, whose turn depends on their ids and the day.
  await app.rows(sql`update tutor_profiles set lessons_given = 10`)
  const [row] = await app.rows<{ slug: string }>(sql`select slug from subjects where id = ${good.subjectId}`)
  subject = String(row?.slug)
  await indexAllTutors({ payload: app.payload, now: await app.now() })
})
afterAll(() => app.close())

describe('recommendations', () => {
  it('should put who fits first, with a score and reasons that are true', async () => {
    const { status, body } = await app.api('GET', `/recommendations?subject=${subject}`)
    expect(status).toBe(200)
    expect(body.tutors.map(({ id }: { id: string }) => id)).toEqual([good.tutorId, dear.tutorId])
    expect(body.tutors[0].matchReasons[0]).toMatch(/^Teaches Subject/)
    expect(body.tutors[0].matchReasons.slice(1)).toEqual([
      'Native speaker of English',
      'Came to 99% of lessons',
    ])
    expect(body.tutors[0].matchScore).toBeGreaterThan(body.tutors[1].matchScore)
    expect(body.tutors[1].matchReasons).toHaveLength(1)
  })

  it('should follow what a learner is interested in when no subject is named', async () => {
    await app.rows(sql`
      with profile as (insert into student_profiles (id, user_id, updated_at, created_at)
        values (gen_random_uuid(), ${student.id}, now(), now()) on conflict (user_id) do update set updated_at = now() returning id)
      insert into student_profiles_rels ("order", parent_id, path, subjects_id)
      select 1, id, 'interests', ${good.subjectId} from profile`)
    const { body } = await app.api('GET', '/recommendations', { token: student.token })
    expect(body.tutors.map(({ id }: { id: string }) => id)).toEqual([good.tutorId, dear.tutorId])
    expect((await app.api('GET', '/recommendations')).body.tutors).toHaveLength(3)
  })

  it.each([
    ['limit=1', 200],
    ['subject=nothing-like-it', 200],
    ['limit=0', 400],
    ['limit=51', 400],
    ['limit=abc', 400],
    ["subject=') or 1=1 --", 400],
    ['other=1', 400],
  ])('should answer ?%s with %d', async (query, status) => {
    const answer = await app.api('GET', `/recommendations?${query}`)
    expect(answer.status).toBe(status)
    expect(answer.body.tutors?.length ?? 0).toBe(query === 'limit=1' ? 1 : 0)
  })
})

describe('the preview of other weights', () => {
  const weights = { ...DEFAULT_WEIGHTS, rating: 10, response: 35 }
  const preview = (body: unknown, token = ops.token) =>
    app.api('POST', '/admin/search-ranking/preview', { token, body })

  it('should show tutors with every part, as they are and as they would be, and save nothing', async () => {
    const { status, body } = await preview({ q: '', weights })
    expect(status).toBe(200)
    expect(body).toMatchObject({ total: 3, compared: 3 })
    const row = body.tutors.find(({ tutorId }: { tutorId: string }) => tutorId === good.tutorId)
    expect(row).toMatchObject({ before: 1, slug: good.slug })
    expect(row.score.parts.map(({ weight }: { weight: number }) => weight)).toEqual([
      30, 20, 15, 10, 10, 5, 10,
    ])
    expect(row.scoreAfter.parts.map(({ weight }: { weight: number }) => weight)).toEqual([
      10, 20, 35, 10, 10, 5, 10,
    ])
    expect(await app.rows(sql`select 1 from search_ranking`)).toEqual([])
  })

  it('should start from the order learners see, and end in the one they would see', async () => {
    const seen = async (q: string) =>
      (await app.api('GET', `/tutors?q=${q}`)).body.docs.map(({ id }: { id: string }) => id)
    await app.rows(
      sql`update tutor_profiles set rating_average = 4.2, rating_count = 90 where id = ${good.tutorId}`,
    )
    await app.rows(
      sql`update tutor_profiles set rating_average = 5, rating_count = 90 where id = ${dear.tutorId}`,
    )
    const ratingAlone = { ...DEFAULT_WEIGHTS, rating: 100, attendance: 0, response: 0, completion: 0 }
    for (const q of ['', 'patient', 'subject']) {
      const { body } = await preview({
        q,
        weights: { ...ratingAlone, freshness: 0, flags: 0, exploration: 0 },
      })
      const placed = body.tutors as { tutorId: string; before: number; after: number }[]
      const order = [...placed].sort((a, b) => a.before - b.before).map(({ tutorId }) => tutorId)
      expect(order, q).toEqual(await seen(q))
      expect(placed.map(({ after }) => after)).toEqual(placed.map((_, index) => index + 1))
      expect(placed[0]?.tutorId, q).toBe(dear.tutorId)
    }
  })

  it('should refuse weights that could not be saved, and other people', async () => {
    expect((await preview({ weights: { ...weights, rating: 11 } })).status).toBe(400)
    expect((await preview({ weights: { ...weights, price: 0 } })).status).toBe(400)
    expect((await preview({ weights }, student.token)).status).toBe(403)
    expect((await preview({ weights }, good.token)).status).toBe(403)
    expect((await app.api('POST', '/admin/search-ranking/preview', { body: { weights } })).status).toBe(401)
  })
})
