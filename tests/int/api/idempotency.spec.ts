import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Lessons, startLessons } from '../support/lessons'

let lessons: Lessons
beforeAll(async () => {
  lessons = await startLessons()
})
afterAll(() => lessons.close())

/** Asks for a lesson with an `Idempotency-Key`. */
async function book(key: string, days: number, durationMinutes = 60) {
  const { tutorId, subjectId } = lessons.tutor
  return lessons.app.api('POST', '/bookings', {
    token: await lessons.tokenOf(lessons.student),
    headers: { 'idempotency-key': key },
    body: { tutorId, subjectId, start: await lessons.inDays(days), durationMinutes },
  })
}

/** As if the process had been killed before it could keep its answer. */
const forgetAnswer = (key: string, secondsAgo: number) =>
  lessons.app.rows(sql`update idempotency_keys set status = null, body = null,
    created_at = created_at - make_interval(secs => ${secondsAgo}) where key = ${key}`)

describe('a request sent twice with one key', () => {
  it('should be answered the same, and refused for another body', async () => {
    const first = await book('again', 3)
    const second = await book('again', 3)
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.body).toEqual(first.body)
    const other = await book('again', 4)
    expect([other.status, other.body.errors[0].code]).toEqual([409, 'IDEMPOTENCY_MISMATCH'])
  })

  it('should wait for the first while that may still run', async () => {
    expect((await book('running', 5)).status).toBe(201)
    await forgetAnswer('running', 5)
    const repeat = await book('running', 5)
    expect([repeat.status, repeat.body.errors[0].code]).toEqual([409, 'IDEMPOTENCY_IN_PROGRESS'])
  })

  it('should be run again when the process died before it answered, without a second booking', async () => {
    const first = await book('killed', 6)
    await forgetAnswer('killed', 60)
    const repeats = [await book('killed', 6), await book('killed', 6)]
    expect(repeats.map(({ status }) => status)).toEqual([201, 201])
    expect(repeats.map(({ body }) => body.booking.id)).toEqual([first.body.booking.id, first.body.booking.id])
    const held = await lessons.app.rows(sql`select 1 from bookings where start = ${first.body.booking.start}`)
    expect(held).toHaveLength(1)
  })
})
