import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { database } from '@/services/database/tx'
import type { PlannedLesson } from '../plan/plannedLesson'
import type { DemoWorld } from './demoWorld'
import { inLanes } from './inLanes'
import { type Cast, playLesson } from './playLesson'
import { viewers } from './viewers'

/** Tutors whose lessons are played side by side. */
const LANES = 6

type Input = { payload: Payload; world: DemoWorld; progress: (line: string) => void }

/**
 * Plays every lesson of the plan: of one tutor one after the other, as commission and trust ask, tutors side by side.
 * A student has one lesson at a time as well: booking frees the holds that are overdue at that instant, and those of
 * the past always are. So what an interrupted run left held comes first.
 */
export async function seedLessons({ payload, world, progress }: Input): Promise<void> {
  const cast: Cast = { payload, world, viewerOf: await viewers(payload) }
  const takeTurns = turns()
  const byTutor = Map.groupBy(world.lessons, ({ tutor }) => tutor.slug)
  const total = world.lessons.length
  let done = 0
  const count = () => {
    done += 1
    if (done % 25 === 0 || done === total) progress(`lessons: ${done} of ${total}`)
  }
  const play = async (lesson: PlannedLesson) => {
    await takeTurns(lesson.student.email, () => playLesson(cast, lesson))
    count()
  }
  const held = await heldLessons(payload, world)
  for (const lesson of held) await play(lesson)
  const longestFirst = [...byTutor.values()].sort((a, b) => b.length - a.length)
  await inLanes(longestFirst, LANES, async (lessons: PlannedLesson[]) => {
    for (const lesson of lessons) if (!held.includes(lesson)) await play(lesson)
  })
}

async function heldLessons(payload: Payload, world: DemoWorld): Promise<PlannedLesson[]> {
  const { rows } = await database(payload).execute<{ tutor_id: string; start: string }>(
    sql`select tutor_id, start from bookings where session_state = 'HELD'`,
  )
  const held = new Set(rows.map((row) => `${row.tutor_id} ${new Date(row.start).getTime()}`))
  return world.lessons.filter(({ tutor, start }) => held.has(`${world.tutorId(tutor)} ${start.getTime()}`))
}

/** Runs work of one key one after the other. After a failure the rest of that key fails with it. */
function turns() {
  const last = new Map<string, Promise<void>>()
  return (key: string, work: () => Promise<void>): Promise<void> => {
    const turn = (last.get(key) ?? Promise.resolve()).then(work)
    last.set(key, turn)
    return turn
  }
}
