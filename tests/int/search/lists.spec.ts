import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '@/domain/time/instants'
import { compareTutors } from '@/operations/tutor/queries/compareTutors'
import { tutorsToRebook } from '@/operations/tutor/queries/tutorsToRebook'
import { viewerOf } from '../pages/viewerOf'
import type { Person } from '../support/createPerson'
import { createTutor, type TestTutor } from '../support/createTutor'
import { startTestApp, type TestApp } from '../support/testApp'
import { insertBooking } from '../tutor/insertBooking'

let app: TestApp
let now: Date
let student: Person
const tutors: TestTutor[] = []

beforeAll(async () => {
  app = await startTestApp()
  now = await app.now()
  student = await app.createPerson()
  for (let count = 0; count < 5; count += 1) tutors.push(await createTutor(app))
})
afterAll(() => app.close())

const slugOf = (index: number) => String(tutors[index]?.slug)

describe('compareTutors', () => {
  const compared = async (...slugs: string[]) => {
    const { tutors: shown, goneCount } = await compareTutors({
      payload: app.payload,
      viewer: viewerOf(student),
      slugs,
      now,
    })
    return { slugs: shown.map(({ slug }) => slug), goneCount, shown }
  }

  it('should keep the order, each once and three at most, with the next free time', async () => {
    const { slugs, goneCount, shown } = await compared(slugOf(2), slugOf(0), slugOf(2), slugOf(1), slugOf(3))
    expect(slugs).toEqual([slugOf(2), slugOf(0), slugOf(1)])
    expect(goneCount).toBe(0)
    expect(shown.map(({ nextSlotAt }) => nextSlotAt instanceof Date)).toEqual([true, true, true])
  })

  it('should leave out whom one cannot book, and say how many', async () => {
    await app.rows(sql`update tutor_profiles set status = 'paused' where slug = ${slugOf(4)}`)
    expect(await compared(slugOf(4), slugOf(0), 'nobody-here')).toMatchObject({
      slugs: [slugOf(0)],
      goneCount: 2,
    })
    expect(await compared()).toMatchObject({ slugs: [], goneCount: 0 })
  })
})

describe('tutorsToRebook', () => {
  const lesson = (index: number, days: number, state: object) =>
    insertBooking(app, {
      tutor: tutors[index] as TestTutor,
      studentId: student.id,
      start: addDays(now, days),
      ...state,
    })
  const given = { sessionState: 'ENDED', sessionOutcome: 'COMPLETED', paymentState: 'CAPTURED' } as const
  const ahead = { sessionState: 'CONFIRMED', paymentState: 'AUTHORIZED' } as const
  const rebook = async () =>
    (await tutorsToRebook({ payload: app.payload, viewer: viewerOf(student), now })).map(({ slug }) => slug)

  it('should name tutors of lessons given lately, the latest first, while nothing is ahead with them', async () => {
    await lesson(0, -20, given)
    await lesson(1, -5, given)
    await lesson(2, -200, given)
    await lesson(3, -6, given)
    await lesson(4, -4, given) // is paused
    expect(await rebook()).toEqual([slugOf(1), slugOf(3), slugOf(0)])
    await lesson(3, 3, ahead)
    expect(await rebook()).toEqual([slugOf(1), slugOf(0)])
  })

  it('should name nobody to somebody else', async () => {
    const other = await app.createPerson()
    expect(await tutorsToRebook({ payload: app.payload, viewer: viewerOf(other), now })).toEqual([])
  })
})
