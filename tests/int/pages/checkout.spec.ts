import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findOwnHold } from '@/operations/booking/queries/findOwnHold'
import { previewBooking } from '@/operations/booking/queries/previewBooking'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { createTutor } from '../support/createTutor'
import { type Lessons, startLessons } from '../support/lessons'
import { viewerOf } from './viewerOf'

let lessons: Lessons
let student: Viewer

beforeAll(async () => {
  lessons = await startLessons()
  student = viewerOf(lessons.student)
})
afterAll(() => lessons.close())

const HOUR = 3_600_000

async function preview(
  start: Date,
  options: { viewer?: Viewer; slug?: string; durationMinutes?: number } = {},
) {
  const { viewer = student, slug = lessons.tutor.slug, durationMinutes = 60 } = options
  const { payload } = lessons.app
  return previewBooking({ payload, viewer, slug, start, durationMinutes, now: await lessons.app.now() })
}

describe('previewBooking', () => {
  it('should say price, policy and what happens next before anything is held', async () => {
    const start = await lessons.inDays(3)
    const seen = await preview(start)
    expect(seen).toMatchObject({
      price: { amount: 2500, currency: 'USD' },
      total: { amount: 2500, currency: 'USD' },
      tutorPrice: { amount: 2500, currency: 'USD' },
      confirmation: 'request',
      problem: null,
      ownHold: null,
      refund: {
        refund: { amount: 2500, currency: 'USD' },
        changesAt: new Date(start.getTime() - 24 * HOUR),
        refundAfter: { amount: 0, currency: 'USD' },
      },
    })
    const [held] = await lessons.app.rows<{ count: number }>(sql`select count(*)::int as count from bookings`)
    expect(held?.count).toBe(0)
  })

  it('should take the shortest length unless said, and price it', async () => {
    const { payload } = lessons.app
    const seen = await previewBooking({
      payload,
      viewer: student,
      slug: lessons.tutor.slug,
      start: await lessons.inDays(3),
      now: await lessons.app.now(),
    })
    expect(seen).toMatchObject({ durationMinutes: 30, price: { amount: 1250, currency: 'USD' } })
  })

  it('should find a slot that the same person holds already, and offer others near it to everyone else', async () => {
    const start = await lessons.inDays(4)
    const { body } = await lessons.book(start)
    expect(await preview(start)).toMatchObject({ problem: null, ownHold: { bookingId: body.booking.id } })
    const other = viewerOf(await lessons.app.createPerson())
    const seen = await preview(start, { viewer: other })
    expect(seen).toMatchObject({ ownHold: null, problem: { code: 'SLOT_TAKEN' } })
    expect(seen.problem?.alternatives.length).toBeGreaterThan(0)
  })

  it('should forget the hold when its ten minutes are over', async () => {
    const start = await lessons.inDays(5)
    await lessons.book(start)
    const wish = { studentId: student.id, tutorId: lessons.tutor.tutorId, start, durationMinutes: 60 }
    const { payload } = lessons.app
    const now = await lessons.app.now()
    expect(await findOwnHold({ payload, ...wish, now })).not.toBeNull()
    expect(await findOwnHold({ payload, ...wish, now: new Date(now.getTime() + 11 * 60_000) })).toBeNull()
  })

  it('should tell a tutor that one cannot book oneself, and anyone that a time is not offered', async () => {
    const start = await lessons.inDays(6)
    const tutor = viewerOf(lessons.tutor)
    expect((await preview(start, { viewer: tutor })).problem?.code).toBe('OWN_LESSON')
    expect((await preview(new Date(start.getTime() + 7 * 60_000))).problem?.code).toBe('SLOT_NOT_OFFERED')
    expect((await preview(start, { durationMinutes: 90 })).problem?.code).toBe('SLOT_NOT_OFFERED')
  })

  it('should say the price in the currency of the reader, and the tutor’s beside it', async () => {
    const reader = { ...student, currency: 'EUR' as const }
    const seen = await preview(await lessons.inDays(7), { viewer: reader })
    expect(seen).toMatchObject({
      total: { amount: 2148, currency: 'EUR' },
      tutorPrice: { amount: 2500, currency: 'USD' },
    })
  })

  it('should know no tutor who is not published', async () => {
    const { slug, tutorId } = await createTutor(lessons.app)
    await lessons.app.rows(sql`update tutor_profiles set status = 'paused' where id = ${tutorId}`)
    await expect(preview(await lessons.inDays(3), { slug })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
