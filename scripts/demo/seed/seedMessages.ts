import { addHours, addMinutes } from '@/domain/time/instants'
import type { Tx } from '@/services/database/tx'
import { disputeStory } from '../content/disputeStory'
import { messageThreads } from '../content/messageThreads'
import { createRandom } from '../content/random'
import type { DemoMessage } from '../content/types'
import type { PlannedLesson } from '../plan/plannedLesson'
import { demoId } from './demoId'
import type { DemoWorld } from './demoWorld'
import { insertRows, stamped } from './insertRows'

type Talk = { lesson: PlannedLesson; messages: readonly DemoMessage[]; from: Date }

const THREADS = 24

/** Conversations around some lessons, and what the tutor says about the disputed one. */
export async function seedMessages({ tx, world }: { tx: Tx; world: DemoWorld }): Promise<void> {
  const talks = conversations(world)
  const said = talks.map((talk) => ({ talk, rows: messageRows(world, talk) }))
  await insertRows(
    tx,
    'message_threads',
    said.map(({ talk, rows }) => ({
      id: threadId(world, talk),
      student_id: world.userId(talk.lesson.student),
      tutor_user_id: world.userId(talk.lesson.tutor),
      last_message_at: rows.at(-1)?.created_at,
      ...stamped(talk.from),
    })),
  )
  await insertRows(
    tx,
    'messages',
    said.flatMap(({ rows }) => rows),
  )
}

/** One conversation for a pair: those of the stories first, then the crowd's. */
function conversations(world: DemoWorld): Talk[] {
  const random = createRandom('messages')
  const talks = new Map<string, Talk>()
  const lessons = random.shuffle(world.lessons).sort((a, b) => rank(a) - rank(b))
  for (const lesson of lessons) {
    if (talks.size >= THREADS) break
    const pair = `${lesson.tutor.slug} ${lesson.student.email}`
    const talk = talkOf(world, lesson, random.next())
    if (talk && !talks.has(pair)) talks.set(pair, talk)
  }
  return [...talks.values()]
}

const rank = ({ fate, student }: PlannedLesson) => {
  if (fate === 'disputed') return 0
  return /^(marcus|sarah|priya)@/.test(student.email) ? 1 : 2
}

function talkOf(world: DemoWorld, lesson: PlannedLesson, dice: number): Talk | null {
  const over = addMinutes(lesson.start, lesson.minutes)
  if (lesson.fate === 'disputed')
    return {
      lesson,
      from: addHours(over, 3),
      messages: [{ from: 'tutor', text: disputeStory.tutorStatement }],
    }
  if (lesson.fate !== 'completed' && lesson.fate !== 'confirmed') return null
  const fitting = messageThreads.filter(
    ({ subject, when }) =>
      (!subject || subject === lesson.taught.subject) &&
      (when !== 'afterLesson' || over < addHours(world.anchor, -4)),
  )
  const thread = fitting.find(({ subject }) => subject) ?? fitting[Math.floor(dice * fitting.length)]
  if (!thread) return null
  const from = {
    beforeBooking: addHours(lesson.bookedAt, -1),
    beforeLesson: addMinutes(lesson.answeredAt, 20),
    afterLesson: addMinutes(over, 25),
  }[thread.when]
  return { lesson, from, messages: thread.messages }
}

const threadId = (world: DemoWorld, { lesson, from }: Talk) =>
  demoId(`thread ${world.tutorId(lesson.tutor)} ${lesson.student.email}`, from)

function messageRows(world: DemoWorld, talk: Talk) {
  const { lesson, messages, from } = talk
  const student = world.userId(lesson.student)
  const tutor = world.userId(lesson.tutor)
  return messages.map((message, index) => {
    const at = addMinutes(from, index * 14)
    const id = demoId(`message ${index} in ${threadId(world, talk)}`, at)
    const isLast = index === messages.length - 1
    return {
      id,
      thread_id: threadId(world, talk),
      sender_id: message.from === 'student' ? student : tutor,
      recipient_id: message.from === 'student' ? tutor : student,
      client_id: id,
      text: message.text,
      read_at: isLast ? null : addMinutes(at, 9).toISOString(),
      ...stamped(at),
    }
  })
}
