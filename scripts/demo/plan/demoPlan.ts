import { students } from '../content/students'
import { tutors } from '../content/tutors'
import type { DemoStudent, DemoTutor } from '../content/types'
import { planCalendar, type TutorCalendar } from './planCalendar'
import { planLessons } from './planLessons'
import type { PlannedLesson } from './plannedLesson'
import { type PlannedReview, planReviews } from './planReviews'

export type DemoPlan = {
  /** The demo's "now": everything before it has happened. */
  anchor: Date
  tutors: DemoTutor[]
  students: DemoStudent[]
  /** By tutor's slug. */
  calendars: Map<string, TutorCalendar>
  /** In the order in which they were booked. */
  lessons: PlannedLesson[]
  reviews: PlannedReview[]
}

/** Tutors the stories of the demo need, whatever the scale. */
const CAST = [
  'david-reyes',
  'paolo-mendoza',
  'meera-iyer',
  'brian-otieno',
  'tolulope-adeyemi',
  'tomasz-zielinski',
  'bibek-shrestha',
]

/**
 * What the demo marketplace will be: pure, so that the same anchor and scale always give the same people and lessons.
 * @param scale 1 for the whole of it, less for a part: at 0.1 about a tenth of people and lessons.
 */
export function planDemo({ anchor, scale }: { anchor: Date; scale: number }): DemoPlan {
  const cast = tutors.filter(({ slug }, index) => CAST.includes(slug) || (index * scale) % 1 < scale)
  const learners = students.slice(0, Math.max(40, Math.round(students.length * scale)))
  const calendars = new Map(cast.map((tutor) => [tutor.slug, planCalendar({ tutor, anchor })]))
  const lessons = planLessons({ anchor, tutors: cast, students: learners, calendars, scale })
  return {
    anchor,
    tutors: cast,
    students: learners,
    calendars,
    lessons,
    reviews: planReviews(lessons, anchor),
  }
}
