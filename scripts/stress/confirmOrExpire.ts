import { addHours } from '@/domain/time/instants'
import { act } from './actions'
import type { Check } from './check'
import { settled } from './settled'
import type { Known, StressRun } from './stressRun'

const REQUESTS = 60
const AT_A_TIME = 6

/**
 * Paid requests at the end of their time: tutors confirm while the clock runs past the deadline and the worker expires
 * them. Each ends one way or the other, and whoever was told yes has a lesson.
 */
export async function confirmOrExpire(run: StressRun): Promise<Check[]> {
  const requests = await placeRequests(run)
  await settled(run.stack)
  const answers = await confirmAcrossDeadline(run, requests)
  await settled(run.stack)
  const { rows } = await run.stack.db.query<{ id: string; state: string }>(
    'select id, session_state::text as state from bookings where id = any($1::uuid[])',
    [requests.map(({ id }) => id)],
  )
  const states = new Map(rows.map(({ id, state }) => [id, state]))
  const count = (wanted: string) => rows.filter(({ state }) => state === wanted).length
  const wrong = requests.filter(
    ({ id }) => states.get(id) !== (answers.get(id) === 200 ? 'CONFIRMED' : 'EXPIRED'),
  )
  return [
    {
      says: 'every request at its deadline is confirmed or expired, as its tutor was told',
      holds: wrong.length === 0 && requests.length === REQUESTS,
      detail: `of ${requests.length}, ${count('CONFIRMED')} confirmed, ${count('EXPIRED')} expired, ${wrong.length} wrong`,
    },
  ]
}

/** Some tutors at a time; the clock passes the deadline when the first of each have been heard. */
async function confirmAcrossDeadline(run: StressRun, requests: Known[]): Promise<Map<string, number>> {
  const waiting = [...requests]
  const answers = new Map<string, number>()
  const tutor = async () => {
    for (let booking = waiting.shift(); booking; booking = waiting.shift()) {
      if (waiting.length === REQUESTS - 2 * AT_A_TIME)
        void run.call('move the clock', 'POST', '/api/demo/clock', { body: { advance: 'PT24H' } })
      answers.set(booking.id, (await act({ run, booking, who: 'tutor', action: 'confirm' })).status)
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, tutor))
  return answers
}

/** Further ahead than anything the mixed load books. */
async function placeRequests(run: StressRun): Promise<Known[]> {
  const { world, call, acknowledged } = run
  const first = addHours(new Date(), 800)
  first.setUTCMinutes(0, 0, 0)
  const placed = await Promise.all(
    world.students.slice(0, REQUESTS).map(async ({ token }, n) => {
      const tutor = world.tutors[n % world.tutors.length]
      const start = addHours(first, Math.floor(n / world.tutors.length)).toISOString()
      const body = { tutorId: tutor?.tutorId, subjectId: world.subjectId, start, durationMinutes: 60 }
      const answer = await call('book', 'POST', '/api/bookings', { token, body })
      if (answer.status !== 201) return []
      const { booking, checkout } = answer.body
      const tutorToken = String(tutor?.token)
      const known = { id: booking.id, tutorToken, studentToken: token, payUrl: checkout.url }
      acknowledged.set(known.id, known)
      return (await run.pay(known)) ? [known] : []
    }),
  )
  return placed.flat()
}
