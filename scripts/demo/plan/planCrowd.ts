import { addDays, addHours } from '@/domain/time/instants'
import { createRandom, type Random } from '../content/random'
import type { DemoStudent, DemoTutor } from '../content/types'
import { approvedAt } from './approvedAt'
import { isWanted, type LessonWish } from './lessonMaker'
import type { PlannedLesson } from './plannedLesson'
import type { Planner } from './planner'
import { isBookable, isStranger } from './planStories'

/** Past lessons of a tutor by popularity. */
const PAST = [0, 3, 5, 9] as const
const DAY_MS = 86_400_000

/** What everyone else does: regular pupils, lessons to come, requests, and what went otherwise. */
export function planCrowd(planner: Planner): PlannedLesson[] {
  const bookable = planner.tutors.filter((tutor) => tutor.status !== 'draft' && tutor.popularity > 0)
  return [
    ...bookable.flatMap((tutor) => pastLessons(planner, tutor)),
    ...comingLessons(planner, bookable.filter(isBookable)),
    ...otherEndings(planner, bookable.filter(isBookable)),
  ]
}

function pastLessons(planner: Planner, tutor: DemoTutor): PlannedLesson[] {
  const { anchor, make, scale } = planner
  const random = createRandom(`past ${tutor.slug}`)
  const pupils = pupilsOf(planner, tutor, random)
  if (pupils.length === 0) return []
  const count = Math.ceil(PAST[tutor.popularity] * Math.min(1, scale * 3))
  const begin = Math.max(addDays(anchor, -85).getTime(), addDays(approvedAt(tutor, anchor), 8).getTime())
  const latest = addHours(anchor, -3)
  const step = (latest.getTime() - begin) / count
  return Array.from({ length: count }, (_, index) => {
    const middle = begin + (index + random.next()) * step
    const student = pupils[Math.floor(random.next() ** 1.4 * pupils.length)] as DemoStudent
    const wish = (span: number): LessonWish => ({
      tutor,
      student,
      from: new Date(Math.max(begin, middle - span * DAY_MS)),
      to: new Date(Math.min(latest.getTime(), middle + span * DAY_MS)),
      fate: 'completed',
    })
    return make(wish(4), random) ?? make(wish(20), random)
  }).filter((lesson) => lesson !== null)
}

/** A handful of students who suit the tutor. */
function pupilsOf({ students }: Planner, tutor: DemoTutor, random: Random): DemoStudent[] {
  const suiting = students.filter(
    (student) => isStranger(student) && tutor.subjects.some((taught) => isWanted({ taught, student })),
  )
  return random.sample(suiting, 2 + tutor.popularity)
}

function comingLessons(planner: Planner, tutors: readonly DemoTutor[]): PlannedLesson[] {
  const { anchor, scale, make } = planner
  const random = createRandom('coming')
  const weighted = tutors.flatMap((tutor) => Array.from({ length: tutor.popularity }, () => tutor))
  const confirmed = attempt(Math.ceil(33 * scale), random, () => {
    const tutor = random.pick(weighted)
    const [student] = random.sample(pupilsOf(planner, tutor, createRandom(`past ${tutor.slug}`)), 1)
    if (!student) return null
    return make(
      { tutor, student, from: addHours(anchor, 4), to: addDays(anchor, 14), fate: 'confirmed' },
      random,
    )
  })
  const asked = attempt(Math.ceil(8 * scale), random, () => {
    const tutor = random.pick(weighted)
    const [student] = pupilsOf(planner, tutor, random)
    if (tutor.confirmation !== 'request' || tutor.slug === 'david-reyes' || !student) return null
    return make(
      {
        tutor,
        student,
        from: addHours(anchor, 30),
        to: addDays(anchor, 10),
        fate: 'requested',
        leadHours: [26, 26],
      },
      random,
    )
  })
  return [...confirmed, ...asked]
}

type Ending = Pick<LessonWish, 'fate' | 'leadHours' | 'cancelHours' | 'reason'> & { count: number }

const ENDINGS: Ending[] = [
  { fate: 'cancelledByStudent', count: 8, leadHours: [90, 150], cancelHours: [28, 70] },
  { fate: 'cancelledByStudent', count: 4, leadHours: [50, 120], cancelHours: [2, 15] },
  {
    fate: 'cancelledByTutor',
    count: 2,
    leadHours: [60, 120],
    cancelHours: [5, 30],
    reason: 'I have a fever and would not be any use to you tomorrow. I am sorry for the short notice.',
  },
  {
    fate: 'cancelledByTutor',
    count: 1,
    leadHours: [60, 120],
    cancelHours: [5, 30],
    reason: 'The power in our district will be off for maintenance all afternoon.',
  },
  {
    fate: 'declined',
    count: 3,
    reason:
      'This hour has just gone to a student I see every week. Thursday evening is free, would that work?',
  },
  {
    fate: 'declined',
    count: 3,
    reason:
      'Thank you for asking. This is outside what I teach well, so I would rather you spent your money with a specialist.',
  },
  { fate: 'unanswered', count: 4, leadHours: [60, 120] },
  { fate: 'studentAbsent', count: 3 },
  { fate: 'tutorAbsent', count: 2 },
]

/** Lessons of the last month that were called off, declined, forgotten or missed. */
function otherEndings(planner: Planner, tutors: readonly DemoTutor[]): PlannedLesson[] {
  const { anchor, scale, make } = planner
  const random = createRandom('other endings')
  return ENDINGS.flatMap(({ count, ...ending }) =>
    attempt(Math.ceil(count * scale), random, () => {
      const tutor = random.pick(tutors)
      const [student] = pupilsOf(planner, tutor, random)
      const asks = ending.fate === 'declined' || ending.fate === 'unanswered'
      if (!student || (asks && tutor.confirmation !== 'request')) return null
      return make({ tutor, student, from: addDays(anchor, -30), to: addHours(anchor, -4), ...ending }, random)
    }),
  )
}

/** Tries until there are `count`; a wish can fail when two calendars do not meet. */
function attempt(count: number, random: Random, make: () => PlannedLesson | null): PlannedLesson[] {
  const made: PlannedLesson[] = []
  for (let tries = count * 12; tries > 0 && made.length < count; tries -= 1) {
    const lesson = make()
    if (lesson) made.push(lesson)
  }
  return random.shuffle(made)
}
