import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { SLOT_HOLDING_STATES } from '@/domain/booking/states'
import { addHours, addMinutes } from '@/domain/time/instants'
import { attendLesson } from '@/operations/booking/attendLesson'
import { type LoadedBooking, lockBooking, readBooking } from '@/operations/booking/bookingRow'
import { cancelBooking } from '@/operations/booking/cancelBooking'
import { confirmBooking } from '@/operations/booking/confirmBooking'
import { declineBooking } from '@/operations/booking/declineBooking'
import { holdSlot } from '@/operations/booking/holdSlot'
import { moveBooking } from '@/operations/booking/moveBooking'
import { openDispute } from '@/operations/booking/openDispute'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { openCheckout } from '@/operations/payment/openCheckout'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { disputeStory } from '../content/disputeStory'
import type { PlannedLesson } from '../plan/plannedLesson'
import type { DemoWorld } from './demoWorld'
import { catchUp, passTime, settleMoney } from './passTime'
import { payByCard } from './payByCard'

export type Cast = { payload: Payload; world: DemoWorld; viewerOf: (email: string) => Viewer }

/**
 * Lives through one lesson up to the demo's "now", with the product's own operations at the instants of the plan.
 * Goes on where an interrupted run stopped: each step looks at the booking first.
 */
export async function playLesson({ payload, world, viewerOf }: Cast, lesson: PlannedLesson): Promise<void> {
  const { anchor } = world
  const { tutor, student, bookedAt, answeredAt, fate, start } = lesson
  const teacher = viewerOf(tutor.email)
  const learner = viewerOf(student.email)
  const found = await findBooking({ payload, world, lesson })
  const bookingId = found ?? (await book({ payload, world, learner, lesson }))
  if (found) await catchUp({ payload, bookingId, until: anchor })
  const state = () => readBooking(database(payload), bookingId)
  const move = { payload, bookingId, reason: lesson.reason ?? undefined }
  const pass = (until: Date) => passTime({ payload, bookingId, until, newsFrom: addHours(anchor, -24) })

  if ((await state()).sessionState === 'HELD') {
    const paidAt = addMinutes(bookedAt, 2)
    await openCheckout({ payload, bookingId, endsWithHold: false, now: bookedAt })
    await payByCard({ payload, bookingId, now: paidAt })
    await settleMoney({ payload, bookingId, now: paidAt })
  }
  if (fate === 'requested' || fate === 'unanswered') return pass(anchor)
  if ((await state()).sessionState === 'REQUESTED') {
    const answer = fate === 'declined' ? declineBooking : confirmBooking
    await answer({ ...move, viewer: teacher, now: answeredAt })
    await settleMoney({ payload, bookingId, now: addMinutes(answeredAt, 1) })
  }
  if (lesson.cancelledAt && holdsSlot(await state())) {
    await pass(lesson.cancelledAt)
    await cancelBooking({
      ...move,
      viewer: fate === 'cancelledByTutor' ? teacher : learner,
      now: lesson.cancelledAt,
    })
    await settleMoney({ payload, bookingId, now: addMinutes(lesson.cancelledAt, 1) })
  }
  if (start < anchor && holdsSlot(await state()))
    await hold({ payload, bookingId, lesson, teacher, learner, pass })
  if (fate === 'disputed' && (await state()).disputeState === 'NONE') {
    await reportProblem({ payload, bookingId, learner, now: addMinutes(start, lesson.minutes + 95) })
  }
  await pass(anchor)
}

const holdsSlot = ({ sessionState }: LoadedBooking) =>
  (SLOT_HOLDING_STATES as readonly string[]).includes(sessionState)

type Found = { payload: Payload; world: DemoWorld; lesson: PlannedLesson }

/** What a run before this one has made of the lesson; a tutor begins one lesson at a time. */
async function findBooking({ payload, world, lesson }: Found): Promise<string | undefined> {
  const { rows } = await database(payload).execute<{ id: string }>(sql`
    select id from bookings where tutor_id = ${world.tutorId(lesson.tutor)} and student_id = ${world.userId(lesson.student)}
      and start = ${lesson.start.toISOString()}`)
  return rows[0]?.id
}

async function book({ payload, world, learner, lesson }: Found & { learner: Viewer }): Promise<string> {
  const { tutor, start, minutes, taught, topic, bookedAt } = lesson
  const request = {
    tutorId: world.tutorId(tutor),
    start,
    durationMinutes: minutes,
    subjectId: world.subjectId(taught.subject),
    topic: topic?.topic,
    goals: topic?.goals,
  }
  const { bookingId } = await withTransaction(
    payload,
    ({ req, tx }) => holdSlot({ req, tx, viewer: learner, request, now: bookedAt }),
    { user: learner.user },
  )
  return bookingId
}

type Hold = {
  payload: Payload
  bookingId: string
  lesson: PlannedLesson
  teacher: Viewer
  learner: Viewer
  pass: (until: Date) => Promise<void>
}

/** The hour itself: what becomes of it when somebody does not come. Of the others `noteAttendance` knows. */
async function hold({ payload, bookingId, lesson, teacher, learner, pass }: Hold): Promise<void> {
  const { fate, start } = lesson
  const come = (viewer: Viewer, minutes: number) =>
    attendLesson({ payload, bookingId, viewer, now: addMinutes(start, minutes) })
  if (fate !== 'tutorAbsent' && fate !== 'studentAbsent') return
  await pass(addMinutes(start, -5))
  if (fate === 'studentAbsent') await come(teacher, -3)
  else await come(learner, -1)
  await pass(start)
  const now = addMinutes(start, 16)
  const action = fate === 'tutorAbsent' ? 'endTutorAbsent' : 'endStudentAbsent'
  await withTransaction(payload, async ({ req, tx }) => {
    const booking = await lockBooking(tx, bookingId)
    await moveBooking({ req, tx, booking, action, mover: { kind: 'system', userId: null }, now })
  })
  await settleMoney({ payload, bookingId, now: addMinutes(now, 1) })
}

async function reportProblem({
  payload,
  bookingId,
  learner,
  now,
}: {
  payload: Payload
  bookingId: string
  learner: Viewer
  now: Date
}): Promise<void> {
  await passTime({ payload, bookingId, until: now, newsFrom: now })
  await openDispute({
    payload,
    bookingId,
    viewer: learner,
    now,
    category: 'technical_problem',
    description: disputeStory.studentStatement,
  })
}
