import type { DemoStudent, DemoTutor } from '../content/types'
import type { LessonMaker } from './lessonMaker'

export type LessonPlanInput = {
  anchor: Date
  tutors: readonly DemoTutor[]
  students: readonly DemoStudent[]
  scale: number
}
export type Planner = LessonPlanInput & { make: LessonMaker }
