import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Lessons, startLessons } from '../support/lessons'

let lessons: Lessons
beforeAll(async () => {
  lessons = await startLessons()
})
afterAll(() => lessons?.close())

it('should answer a new booking as it is read afterwards, and when it is asked for again', async () => {
  const { app, student, book, inDays, tokenOf } = lessons
  const start = await inDays(3)
  const { status, body } = await book(start)
  expect(status).toBe(201)
  const { joinOpensAt, ...created } = body.booking
  expect(created.history).toEqual([
    expect.objectContaining({ action: 'hold', actor: 'student', from: null, to: 'HELD' }),
  ])
  expect(created).toMatchObject({ studentId: student.id, as: 'student', start: start.toISOString() })
  const read = await app.api('GET', `/bookings/${created.id}`, { token: await tokenOf(student) })
  expect(read.body).toEqual({ ...created, joinOpensAt })
  expect((await book(start)).body).toEqual(body)
})
