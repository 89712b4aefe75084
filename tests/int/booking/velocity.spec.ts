import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { addHours } from '@/domain/time/instants'
import { type Lessons, startLessons } from '../support/lessons'

vi.hoisted(() => {
  process.env.RATE_LIMIT_FACTOR = '1'
})

let lessons: Lessons
beforeAll(async () => {
  lessons = await startLessons()
})
afterAll(() => lessons.close())

describe('how fast one person books', () => {
  it('should answer the same booking when the same lesson is asked for twice while it is held', async () => {
    const person = await lessons.app.createPerson()
    const start = await lessons.inDays(3)
    const first = await lessons.book(start, person)
    const second = await lessons.book(start, person)
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.body.booking.id).toBe(first.body.booking.id)
    const rows = await lessons.app.rows(sql`select 1 from bookings where student_id = ${person.id}`)
    expect(rows).toHaveLength(1)
  })

  it('should take five bookings an hour, also at once, and say when to come back', async () => {
    const person = await lessons.app.createPerson()
    const base = await lessons.inDays(5)
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => lessons.book(addHours(base, index * 2), person)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 201, 201, 429, 429, 429])
    const refused = answers.find(({ status }) => status === 429)
    expect(refused?.body.errors[0]).toMatchObject({
      code: 'RATE_LIMITED',
      data: { retryAfterSeconds: expect.any(Number) },
    })
    await lessons.app.moveClock(61 * 60_000)
    expect((await lessons.book(addHours(base, 40), person)).status).toBe(201)

    await lessons.app.rows(sql`update bookings set created_at = created_at + interval '30 days'
      where student_id = ${person.id}`)
    const later = await lessons.book(addHours(base, 44), person)
    expect(later.status, 'what is dated ahead, as a clock set back leaves it, does not count').toBe(201)
  })
})
