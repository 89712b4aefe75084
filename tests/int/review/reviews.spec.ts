import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { SessionOutcome } from '@/domain/booking/states'
import { addDays, addHours } from '@/domain/time/instants'
import type { Person } from '../support/createPerson'
import { createTutor, type TestTutor } from '../support/createTutor'
import { startTestApp, type TestApp } from '../support/testApp'
import { insertBooking } from '../tutor/insertBooking'

let app: TestApp
let tutor: TestTutor
let student: Person

beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app?.close())
beforeEach(async () => {
  tutor = await createTutor(app)
  student = await app.createPerson({ firstName: 'Sofia', lastName: 'Rossi' })
})

type Lesson = { daysAgo?: number; outcome?: SessionOutcome | null; person?: Person }

/** A lesson that ended so many days ago. @returns its id */
async function lesson({
  daysAgo = 1,
  outcome = 'COMPLETED',
  person = student,
}: Lesson = {}): Promise<string> {
  const start = addHours(addDays(await app.now(), -daysAgo), -1)
  return insertBooking(app, {
    tutor,
    studentId: person.id,
    start,
    sessionState: outcome ? 'ENDED' : 'CONFIRMED',
    sessionOutcome: outcome,
    paymentState: 'CAPTURED',
  })
}
const review = (bookingId: string, body: object = {}, { token } = student) =>
  app.api('POST', '/reviews', { token, body: { bookingId, rating: 5, ...body } })
const patch = (id: string, body: object, { token } = student) =>
  app.api('PATCH', `/reviews/${id}`, { token, body })
const rating = async () => (await app.api('GET', `/tutors/${tutor.slug}`)).body
const codeOf = ({ body }: { body: { errors?: { code: string }[] } }) => body.errors?.[0]?.code

describe('POST /api/reviews', () => {
  it('should publish a review and count it at once', async () => {
    const answer = await review(await lesson(), { rating: 4, comment: ' Clear and kind. ' })
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({
      authorName: 'Sofia R.',
      rating: 4,
      comment: 'Clear and kind.',
      lessonsTogether: 1,
      isMine: true,
      reply: null,
    })
    await review(await lesson({ daysAgo: 3 }), { rating: 5 })
    expect(await rating()).toMatchObject({ ratingAverage: 4.5, ratingCount: 2 })
    const { body } = await app.api('GET', `/tutors/${tutor.slug}/reviews?limit=1`)
    expect(body).toMatchObject({
      totalDocs: 2,
      totalPages: 2,
      hasNextPage: true,
      breakdown: { average: 4.5, count: 2, byStars: { 1: 0, 2: 0, 3: 0, 4: 1, 5: 1 } },
    })
    expect(JSON.stringify(body)).not.toMatch(/Rossi|example\.test|studentId/)
  })

  it('should take one review a lesson, also when two arrive at once', async () => {
    const bookingId = await lesson()
    const answers = await Promise.all([review(bookingId), review(bookingId), review(bookingId)])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    expect(codeOf(await review(bookingId))).toBe('REVIEW_EXISTS')
    expect(await rating()).toMatchObject({ ratingCount: 1 })
  })

  it('should count every review of many at once', async () => {
    const people: Person[] = []
    const lessons: string[] = []
    for (let index = 0; index < 8; index += 1) {
      const person = await app.createPerson()
      people.push(person)
      lessons.push(await lesson({ person, daysAgo: 1 + index }))
    }
    const answers = await Promise.all(
      people.map((person, index) => review(String(lessons[index]), { rating: (index % 5) + 1 }, person)),
    )
    expect(answers.map(({ status }) => status)).toEqual(people.map(() => 201))
    expect(await rating()).toMatchObject({ ratingCount: 8, ratingAverage: 2.63 })
  })

  it.each<[string, Lesson]>([
    ['a lesson that is not over', { outcome: null, daysAgo: -1 }],
    ['a lesson the tutor missed', { outcome: 'NO_SHOW_TUTOR' }],
    ['a lesson the student missed', { outcome: 'NO_SHOW_STUDENT' }],
    ['a lesson more than 14 days ago', { daysAgo: 15 }],
  ])('should not take one of %s', async (_name, options) => {
    const answer = await review(await lesson(options))
    expect([answer.status, codeOf(answer)]).toEqual([422, 'REVIEW_NOT_ALLOWED'])
    expect(await rating()).toMatchObject({ ratingCount: 0, ratingAverage: null })
  })

  it('should be for who had the lesson', async () => {
    const bookingId = await lesson()
    expect((await app.api('POST', '/reviews', { body: { bookingId, rating: 5 } })).status).toBe(401)
    expect((await review(bookingId, {}, await app.createPerson())).status).toBe(404)
    expect((await review(bookingId, {}, tutor)).status).toBe(404)
    expect((await review(crypto.randomUUID())).status).toBe(404)
  })

  it.each([
    { rating: 0 },
    { rating: 6 },
    { rating: 4.5 },
    { rating: '5' },
    { comment: 'x'.repeat(2001) },
    { publishedAt: '2020-01-01' },
    { bookingId: 'x' },
  ])('should refuse %j', async (body) => {
    expect(codeOf(await review(await lesson(), body))).toBe('VALIDATION_FAILED')
  })
})

describe('PATCH /api/reviews/{id}', () => {
  it('should let the author change it for 14 days, and count anew', async () => {
    const { body } = await review(await lesson({ daysAgo: 13 }), { rating: 2, comment: 'Late' })
    expect((await patch(body.id, { rating: 5 })).body).toMatchObject({ rating: 5, comment: 'Late' })
    expect((await patch(body.id, { comment: '' })).body).toMatchObject({ rating: 5, comment: null })
    expect(await rating()).toMatchObject({ ratingAverage: 5 })
    await app.rows(
      sql`update bookings set start = start - interval '2 days', "end" = "end" - interval '2 days', busy_to = busy_to - interval '2 days'`,
    )
    expect(codeOf(await patch(body.id, { rating: 1 }))).toBe('REVIEW_NOT_ALLOWED')
    expect(await rating()).toMatchObject({ ratingAverage: 5 })
  })

  it('should let the tutor answer and nothing else, and the author not answer', async () => {
    const { body } = await review(await lesson(), { rating: 3 })
    const answered = await patch(body.id, { reply: 'Thank you, Sofia.' }, tutor)
    expect(answered.body.reply).toMatchObject({ text: 'Thank you, Sofia.' })
    expect(codeOf(await patch(body.id, { rating: 5 }, tutor))).toBe('FORBIDDEN')
    expect(codeOf(await patch(body.id, { rating: 5, reply: 'x' }, tutor))).toBe('FORBIDDEN')
    expect(codeOf(await patch(body.id, { reply: 'mine' }))).toBe('FORBIDDEN')
    expect(codeOf(await patch(body.id, { comment: 'x' }, await app.createPerson()))).toBe('FORBIDDEN')
    expect(codeOf(await patch(body.id, {}))).toBe('VALIDATION_FAILED')
    expect((await app.api('GET', `/reviews/${body.id}`)).body).toMatchObject({
      rating: 3,
      reply: { text: 'Thank you, Sofia.' },
    })
    expect((await patch(body.id, { reply: '' }, tutor)).body.reply).toBeNull()
  })

  it('should show a hidden review to its author alone', async () => {
    const { body } = await review(await lesson())
    await app.rows(sql`update reviews set status = 'hidden' where id = ${body.id}`)
    expect((await app.api('GET', `/reviews/${body.id}`)).status).toBe(404)
    expect((await app.api('GET', `/reviews/${body.id}`, { token: tutor.token })).status).toBe(404)
    expect((await app.api('GET', `/reviews/${body.id}`, { token: student.token })).body.isMine).toBe(true)
    expect((await app.api('GET', `/tutors/${tutor.slug}/reviews`)).body.totalDocs).toBe(0)
    expect((await app.api('GET', '/reviews', { token: student.token })).body.docs).toHaveLength(1)
    expect((await app.api('GET', '/reviews')).status).toBe(401)
  })
})
