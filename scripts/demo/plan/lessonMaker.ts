import { addHours, addMinutes } from '@/domain/time/instants'
import { fitsLesson } from '../content/fitsLesson'
import type { Random } from '../content/random'
import { sessionTopics } from '../content/sessionTopics'
import type {
  DemoStudent,
  DemoTutor,
  SessionTopic,
  SubjectLevel,
  SubjectSlug,
  TutorSubject,
} from '../content/types'
import type { Diary } from './diary'
import type { Fate, PlannedLesson } from './plannedLesson'

export type LessonWish = {
  tutor: DemoTutor
  student: DemoStudent
  /** One the tutor teaches; any the student is interested in when left out. */
  subject?: SubjectSlug
  /** The student's own when left out. */
  level?: SubjectLevel
  /** Name of a topic; a fitting one when left out. */
  topic?: string
  minutes?: number
  from: Date
  to: Date
  atAnyHour?: boolean
  fate: Fate
  /** Hours between booking and start, 20 to 140 when left out. */
  leadHours?: [least: number, most: number]
  /** Hours between cancelling and start. */
  cancelHours?: [least: number, most: number]
  reason?: string
}

export type LessonMaker = (wish: LessonWish, random: Random) => PlannedLesson | null

/** The longest a tutor takes to answer, in parts of what is usual for them. */
const SLOWEST_ANSWER = 1.5

/** Makes lessons out of wishes, one after the other; null when there is no time that suits. */
export function createLessonMaker({ anchor, diary }: { anchor: Date; diary: Diary }): LessonMaker {
  const had = new Map<string, number>()
  return (wish, random) => {
    const { tutor, student, fate } = wish
    const level = wish.level ?? student.level
    const taught = taughtFor(wish, level, random)
    const minutes = wish.minutes ?? lengthOf(tutor, random)
    const start = taught && diary.find({ ...wish, minutes }, random)
    if (!taught || !start) return null
    const timesHad = ({ topic }: SessionTopic) => had.get(`${student.email} ${topic}`) ?? 0
    const topic = topicFor({ wish, taught, level, timesHad, random })
    if (topic) had.set(`${student.email} ${topic.topic}`, timesHad(topic) + 1)
    const bookedAt = bookingInstant({ wish, start, anchor, random })
    const [least, most] = wish.cancelHours ?? [0, 0]
    const lesson: PlannedLesson = {
      tutor,
      student,
      taught,
      level,
      topic,
      start,
      minutes,
      bookedAt,
      answeredAt: addMinutes(
        bookedAt,
        3 + Math.round(tutor.responseMinutes * (0.3 + (SLOWEST_ANSWER - 0.3) * random.next())),
      ),
      fate,
      cancelledAt: wish.cancelHours ? addHours(start, -least - random.next() * (most - least)) : null,
      reason: wish.reason ?? null,
    }
    diary.keep(lesson)
    return lesson
  }
}

function taughtFor({ tutor, student, subject }: LessonWish, level: SubjectLevel, random: Random) {
  const fitting = tutor.subjects.filter((taught) =>
    subject ? taught.subject === subject : isWanted({ taught, student, level }),
  )
  return fitting.length > 0 ? random.pick(fitting) : null
}

/** Whether a subject of a tutor is what a student looks for. */
export function isWanted({
  taught,
  student,
  level = student.level,
}: {
  taught: TutorSubject
  student: DemoStudent
  level?: SubjectLevel
}): boolean {
  return student.interests.includes(taught.subject) && taught.levels.includes(level)
}

function lengthOf({ durations }: DemoTutor, random: Random): number {
  return durations.includes(60) && random.chance(0.7) ? 60 : random.pick(durations)
}

/** One that fits, of those the student has had least. */
function topicFor({
  wish,
  taught,
  level,
  timesHad,
  random,
}: {
  wish: LessonWish
  taught: TutorSubject
  level: SubjectLevel
  timesHad: (topic: SessionTopic) => number
  random: Random
}): SessionTopic | null {
  const fitting = sessionTopics.filter(
    (one) =>
      one.subject === taught.subject &&
      (wish.topic ? one.topic === wish.topic : fitsLesson({ tags: one, taught, level })),
  )
  const least = Math.min(...fitting.map(timesHad))
  return fitting.length > 0 ? random.pick(fitting.filter((one) => timesHad(one) === least)) : null
}

const MINUTE = 60_000

/** When the student booked: before the tutor's notice, never in the demo's future, at no round time. */
function bookingInstant({
  wish,
  start,
  anchor,
  random,
}: {
  wish: LessonWish
  start: Date
  anchor: Date
  random: Random
}): Date {
  const [least, most] = wish.leadHours ?? [20, 140]
  const notice = wish.tutor.minNoticeMinutes + 10
  const lead = Math.max((least + (most - least) * random.next()) * 60, notice)
  // A request still waits; everything else was answered before the demo's "now".
  const answer = wish.fate === 'requested' ? 0 : Math.ceil(wish.tutor.responseMinutes * SLOWEST_ANSWER)
  const latest = anchor.getTime() - (answer + random.int(40, 600)) * MINUTE
  const wished = Math.min(start.getTime() - lead * MINUTE, latest)
  return new Date(Math.floor(wished / 1000) * 1000 + random.int(1, 999))
}
