import { afterAll, beforeAll, expect, it } from 'vitest'
import { addMinutes } from '@/domain/time/instants'
import { cancelBooking } from '@/operations/booking/cancelBooking'
import { confirmBooking } from '@/operations/booking/confirmBooking'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { viewerFrom } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import type { Person } from '../support/createPerson'
import { type Lessons, startLessons } from '../support/lessons'

let lessons: Lessons
beforeAll(async () => {
  lessons = await startLessons()
})
afterAll(() => lessons.close())

async function viewerOf(person: Person) {
  const { payload } = lessons.app
  const headers = new Headers({ authorization: `JWT ${await lessons.tokenOf(person)}` })
  const viewer = await viewerFrom({ payload, headers, now: await lessons.app.now() })
  if (!viewer) throw new Error('nobody is signed in')
  return viewer
}

it('should tell the moves in the order they were made, also when one waited and has an earlier now', async () => {
  const { payload } = lessons.app
  const bookingId = await lessons.place(await lessons.inDays(10))
  const now = await lessons.app.now()
  await confirmBooking({ payload, viewer: await viewerOf(lessons.tutor), bookingId, now: addMinutes(now, 1) })
  await cancelBooking({ payload, viewer: await viewerOf(lessons.student), bookingId, now })
  const { body } = await lessons.app.api('GET', `/bookings/${bookingId}`, {
    token: await lessons.tokenOf(lessons.student),
  })
  const states = body.history
    .filter(({ field }: { field: string }) => field === 'sessionState')
    .map(({ to }: { to: string }) => to)
  expect(states).toEqual(['HELD', 'REQUESTED', 'CONFIRMED', 'CANCELLED'])
  const verdicts = await verifyInvariants(database(payload))
  expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
})
