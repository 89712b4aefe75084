import { addDays, addHours, addMinutes } from '@/domain/time/instants'
import { disputeStory } from '../content/disputeStory'
import { createRandom, type Random } from '../content/random'
import type { DemoStudent, DemoTutor, SubjectLevel, SubjectSlug } from '../content/types'
import { isWanted, type LessonWish } from './lessonMaker'
import type { PlannedLesson } from './plannedLesson'
import type { Planner } from './planner'

type Regular = {
  student: string
  tutor: string
  subject: SubjectSlug
  level?: SubjectLevel
  /** Completed lessons of the last two months. */
  past: number
  /** Days ahead of confirmed lessons, and of a request that waits. */
  ahead?: number[]
  asked?: number
}

/** Whom the people with a demo login learn with. */
const REGULARS: Regular[] = [
  { student: 'marcus', tutor: 'paolo-mendoza', subject: 'computer-science', past: 4, ahead: [3] },
  { student: 'marcus', tutor: 'brian-otieno', subject: 'mathematics', past: 2, ahead: [6] },
  { student: 'marcus', tutor: 'david-reyes', subject: 'english', level: 'adult', past: 1, asked: 4 },
  { student: 'marcus', tutor: 'tomasz-zielinski', subject: 'computer-science', past: 0, asked: 5 },
  { student: 'sarah', tutor: 'david-reyes', subject: 'mathematics', past: 5, ahead: [2] },
  { student: 'sarah', tutor: 'david-reyes', subject: 'english', level: 'primary', past: 1, asked: 3 },
  { student: 'priya', tutor: 'meera-iyer', subject: 'data-science', past: 4, ahead: [5] },
]

/** What Marcus would take a lesson in at short notice. */
const MARCUS_LEARNS: { subject: SubjectSlug; level: SubjectLevel }[] = [
  { subject: 'computer-science', level: 'university' },
  { subject: 'mathematics', level: 'university' },
  { subject: 'data-science', level: 'university' },
  { subject: 'english', level: 'adult' },
  { subject: 'writing', level: 'university' },
]

/** The lessons a visitor meets first: of the demo logins, the one that starts soon and the one in dispute. */
export function planStories(planner: Planner): PlannedLesson[] {
  return [
    soonLesson(planner),
    disputedLesson(planner),
    ...REGULARS.flatMap((regular) => regularLessons(planner, regular)),
    ...davidsWeek(planner),
  ].filter((lesson) => lesson !== null)
}

/** Marcus has a lesson soon, with David when he teaches then, else with whoever does. */
function soonLesson(planner: Planner): PlannedLesson | null {
  const { anchor, tutors } = planner
  const random = createRandom('soon lesson')
  const david = tutors.filter(({ slug }) => slug === 'david-reyes')
  const others = random.shuffle(tutors.filter(isBookable))
  const windows = [
    { from: addHours(anchor, 2), to: addMinutes(anchor, 181) },
    { from: addMinutes(anchor, 90), to: addHours(anchor, 5) },
  ]
  for (const window of windows) {
    for (const tutor of [...david, ...others]) {
      const lesson = lessonOfMarcus({ planner, tutor, window, random })
      if (lesson) return lesson
    }
  }
  return null
}

function lessonOfMarcus({
  planner: { students, make },
  tutor,
  window,
  random,
}: {
  planner: Planner
  tutor: DemoTutor
  window: { from: Date; to: Date }
  random: Random
}): PlannedLesson | null {
  const student = byName(students, 'marcus')
  const wanted = MARCUS_LEARNS.find(({ subject, level }) =>
    tutor.subjects.some((taught) => taught.subject === subject && taught.levels.includes(level)),
  )
  if (!student || !wanted) return null
  const minutes = tutor.durations.includes(60) ? 60 : undefined
  const wish = { tutor, student, ...wanted, ...window, minutes, atAnyHour: true, fate: 'confirmed' } as const
  return make({ ...wish, leadHours: [30, 60] }, random)
}

/** Who may have lost the sound, the likeliest first: somebody must have taught in the last two days. */
const DISPUTED_TUTORS = ['tolulope-adeyemi', 'paolo-mendoza', 'tomasz-zielinski']

function disputedLesson({ anchor, tutors, students, make }: Planner): PlannedLesson | null {
  const { subject, topic } = disputeStory
  const random = createRandom('dispute')
  const wish = { subject, topic, minutes: 60, level: 'university', fate: 'disputed' } as const
  for (const hours of [32, 46, 130]) {
    for (const slug of DISPUTED_TUTORS) {
      const tutor = tutors.find((one) => one.slug === slug)
      const student = students.find(
        (one) => isStranger(one) && one.level === 'university' && one.interests.includes(subject),
      )
      const window = { from: addHours(anchor, -hours), to: addHours(anchor, -8) }
      const lesson = tutor && student && make({ tutor, student, ...wish, ...window }, random)
      if (lesson) return lesson
    }
  }
  return null
}

function regularLessons(planner: Planner, regular: Regular): (PlannedLesson | null)[] {
  const { anchor, tutors, students, make } = planner
  const random = createRandom(`regular ${regular.student} ${regular.tutor} ${regular.subject}`)
  const tutor = tutors.find(({ slug }) => slug === regular.tutor)
  const student = byName(students, regular.student)
  if (!tutor || !student) return []
  const around = (days: number, span: number, rest: Pick<LessonWish, 'fate' | 'leadHours'>) => {
    const from = addDays(anchor, days)
    return make(
      {
        tutor,
        student,
        subject: regular.subject,
        level: regular.level,
        from,
        to: addDays(from, span),
        ...rest,
      },
      random,
    )
  }
  const weeks = Array.from({ length: regular.past }, (_, index) => -7 * (regular.past - index) - 1)
  return [
    ...weeks.map((days) => around(days, 5, { fate: 'completed' })),
    ...(regular.ahead ?? []).map((days) => around(days, 2, { fate: 'confirmed', leadHours: [60, 120] })),
    ...(regular.asked ? [around(regular.asked, 3, { fate: 'requested', leadHours: [26, 26] })] : []),
  ]
}

/** David taught in the last two days, so that money is on its way to him, and two strangers ask him for a lesson. */
function davidsWeek({ anchor, tutors, students, make }: Planner): (PlannedLesson | null)[] {
  const random = createRandom('week of David')
  const tutor = tutors.find(({ slug }) => slug === 'david-reyes')
  if (!tutor) return []
  const pupils = random.shuffle(
    students.filter(
      (student) => isStranger(student) && tutor.subjects.some((taught) => isWanted({ taught, student })),
    ),
  )
  const lessons: Omit<LessonWish, 'tutor' | 'student'>[] = [
    { from: addHours(anchor, -46), to: addHours(anchor, -25), fate: 'completed' },
    { from: addHours(anchor, -24), to: addHours(anchor, -3), fate: 'completed' },
    { from: addDays(anchor, 2), to: addDays(anchor, 8), fate: 'requested', leadHours: [26, 26] },
    { from: addDays(anchor, 2), to: addDays(anchor, 8), fate: 'requested', leadHours: [26, 26] },
  ]
  return lessons.map((lesson, index) => {
    const student = pupils[index]
    return student ? make({ ...lesson, tutor, student }, random) : null
  })
}

export const isBookable = ({ status }: DemoTutor): boolean => status === 'approved'

const PERSONAS = ['marcus', 'priya', 'sarah']

/** Everyone but the people of the stories. */
export const isStranger = ({ email }: DemoStudent): boolean =>
  !PERSONAS.some((name) => email.startsWith(`${name}@`))

const byName = (students: readonly DemoStudent[], name: string) =>
  students.find(({ email }) => email.startsWith(`${name}@`))
