import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, addHours } from '@/domain/time/instants'
import { searchTutors } from '@/operations/search/queries/searchTutors'
import type { Person } from '../support/createPerson'
import { createTutor, type TestTutor } from '../support/createTutor'
import { drainJobs } from '../support/drainJobs'
import { startTestApp, type TestApp } from '../support/testApp'
import { insertBooking } from './insertBooking'

let app: TestApp
let ops: Person
let tutor: TestTutor

beforeAll(async () => {
  app = await startTestApp()
  ops = await app.createPerson({ roles: ['ops'] })
  tutor = await createTutor(app)
})
afterAll(() => app?.close())

const finds = async (q: string) => {
  await drainJobs(app.payload)
  const { docs, match } = await searchTutors({ payload: app.payload, filters: { q }, now: await app.now() })
  return match === 'all' && docs.some(({ id }) => id === tutor.tutorId)
}

describe('edits in the admin panel', () => {
  it('should be followed by the search: a profile and a subject', async () => {
    const headline = 'Oboe and bassoon for the curious'
    expect(
      (await app.cms('PATCH', `/tutor-profiles/${tutor.tutorId}`, { token: ops.token, body: { headline } }))
        .status,
    ).toBe(200)
    expect(await finds('bassoon')).toBe(true)
    const synonyms = ['woodwind', 'reeds']
    expect(
      (await app.cms('PATCH', `/subjects/${tutor.subjectId}`, { token: ops.token, body: { synonyms } }))
        .status,
    ).toBe(200)
    expect(await finds('woodwind')).toBe(true)
  })

  it('should count the rating without a hidden review, and with it again', async () => {
    const student = await app.createPerson()
    const rating = async () =>
      (
        await app.rows(
          sql`select rating_average::float8 average, rating_count::int count from tutor_profiles where id = ${tutor.tutorId}`,
        )
      )[0]
    const ids: string[] = []
    for (const [index, stars] of [1, 5].entries()) {
      const start = addHours(addDays(await app.now(), -2 - index), 0)
      const bookingId = await insertBooking(app, {
        tutor,
        studentId: student.id,
        start,
        sessionState: 'ENDED',
        sessionOutcome: 'COMPLETED',
        paymentState: 'CAPTURED',
      })
      ids.push(
        (await app.api('POST', '/reviews', { token: student.token, body: { bookingId, rating: stars } })).body
          .id,
      )
    }
    expect(await rating()).toEqual({ average: 3, count: 2 })
    const set = (status: string) =>
      app.cms('PATCH', `/reviews/${ids[0]}`, { token: ops.token, body: { status } })
    expect((await set('hidden')).status).toBe(200)
    expect(await rating()).toEqual({ average: 5, count: 1 })
    await set('visible')
    expect(await rating()).toEqual({ average: 3, count: 2 })
  })
})
