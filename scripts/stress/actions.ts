import { randomUUID } from 'node:crypto'
import { WEEKDAYS } from '@/domain/availability/weekdays'
import { addHours } from '@/domain/time/instants'
import type { Random } from './seededRandom'
import type { Known, StressRun } from './stressRun'

/** One client: its own chance, and the bookings it made. */
export type Client = { random: Random; mine: Known[] }

type Run = (run: StressRun, client: Client) => Promise<unknown>
type Action = { weight: number; run: Run }
type Side = 'tutor' | 'student'

const FIRST_HOUR = 26
const HOURS = 240

/** What clients do, and how often. */
const ACTIONS: readonly Action[] = [
  { weight: 30, run: book },
  { weight: 4, run: bookSeries },
  { weight: 5, run: onOne((run, booking) => run.pay(booking)) },
  { weight: 16, run: onOne(by('tutor', 'confirm')) },
  { weight: 2, run: onOne(by('tutor', 'decline', () => ({ reason: 'I am ill.' }))) },
  { weight: 6, run: onOne(by('student', 'cancel')) },
  { weight: 3, run: onOne(by('tutor', 'cancel', () => ({ reason: 'I am ill.' }))) },
  { weight: 16, run: onOne(by('student', 'reschedule', otherTime)) },
  { weight: 8, run: onOne(proposeAndAccept) },
  { weight: 5, run: onOne(confirmAndCancel) },
]

const TOTAL = ACTIONS.reduce((sum, { weight }) => sum + weight, 0)

/** The next thing a client does. */
export function nextAction({ random }: Client): Run {
  let left = random.below(TOTAL)
  for (const { weight, run } of ACTIONS) {
    if (left < weight) return run
    left -= weight
  }
  return book
}

/** Few hours for many clients, so that they meet. */
function someStart(random: Random): string {
  const start = addHours(new Date(), FIRST_HOUR + random.below(HOURS))
  start.setUTCMinutes(0, 0, 0)
  return start.toISOString()
}

/** Every fourth request is sent twice at once with one key, as an impatient phone does. Three of four pay at once. */
async function book(run: StressRun, { random, mine }: Client): Promise<void> {
  const { world, call, acknowledged } = run
  const [tutor, student] = [random.pick(world.tutors), random.pick(world.students)]
  const request = {
    token: student.token,
    headers: { 'idempotency-key': randomUUID() },
    body: {
      tutorId: tutor.tutorId,
      subjectId: world.subjectId,
      start: someStart(random),
      durationMinutes: 60,
    },
  }
  const times = random.below(4) === 0 ? 2 : 1
  const answers = await Promise.all(
    Array.from({ length: times }, () => call('book', 'POST', '/api/bookings', request)),
  )
  for (const { status, body } of answers) {
    if (status !== 201 || acknowledged.has(body.booking.id)) continue
    const { id } = body.booking
    const known = { id, tutorToken: tutor.token, studentToken: student.token, payUrl: body.checkout.url }
    acknowledged.set(id, known)
    mine.push(known)
    if (random.below(4) > 0) await run.pay(known)
  }
}

/** Three weeks at the same hour, against everybody's single lessons: all of them or none. */
async function bookSeries(run: StressRun, { random, mine }: Client): Promise<void> {
  const { world, call, acknowledged } = run
  const [tutor, student, first] = [random.pick(world.tutors), random.pick(world.students), someStart(random)]
  const { status, body } = await call('book a series', 'POST', '/api/booking-series', {
    token: student.token,
    headers: { 'idempotency-key': randomUUID() },
    body: {
      tutorId: tutor.tutorId,
      subjectId: world.subjectId,
      durationMinutes: 60,
      timezone: 'UTC',
      weekly: [{ day: WEEKDAYS[(new Date(first).getUTCDay() + 6) % 7], start: first.slice(11, 16) }],
      from: first.slice(0, 10),
      count: 3,
    },
  })
  if (status !== 201) return
  const lessons: Known[] = body.series.lessons.map(({ id }: { id: string }) => ({
    id,
    tutorToken: tutor.token,
    studentToken: student.token,
    payUrl: body.checkout.url,
  }))
  for (const lesson of lessons) acknowledged.set(lesson.id, lesson)
  mine.push(...lessons)
  if (lessons[0] && random.below(4) > 0) await run.pay(lessons[0])
}

/** One of the latest, which are on their way; the very last are often not paid for yet. */
function onOne(run: (stress: StressRun, booking: Known, client: Client) => Promise<unknown>): Run {
  return (stress, client) => {
    const { mine, random } = client
    return mine.length === 0
      ? book(stress, client)
      : run(stress, random.pick(mine.length > 6 ? mine.slice(-14, -3) : mine), client)
  }
}

function by(who: Side, action: string, body: (random: Random) => object = () => ({})) {
  return (run: StressRun, booking: Known, { random }: Client) =>
    act({ run, booking, who, action, body: body(random) })
}

function otherTime(random: Random) {
  return { start: someStart(random) }
}

type Act = { run: StressRun; booking: Known; who: Side; action: string; body?: object }

/** A move of one booking by one side. */
export function act({ run, booking, who, action, body = {} }: Act) {
  return run.call(`${action} (${who})`, 'POST', `/api/bookings/${booking.id}/${action}`, {
    token: who === 'tutor' ? booking.tutorToken : booking.studentToken,
    headers: { 'idempotency-key': randomUUID() },
    body,
  })
}

async function proposeAndAccept(run: StressRun, booking: Known, { random }: Client) {
  const body = { ...otherTime(random), reason: 'My train is late.' }
  await act({ run, booking, who: 'tutor', action: 'propose', body })
  await act({ run, booking, who: 'student', action: 'proposal', body: { answer: 'accept' } })
}

function confirmAndCancel(run: StressRun, booking: Known) {
  return Promise.all([
    act({ run, booking, who: 'tutor', action: 'confirm' }),
    act({ run, booking, who: 'student', action: 'cancel' }),
  ])
}
