import { addDays } from '@/domain/time/instants'
import { createDiary } from './diary'
import { createLessonMaker } from './lessonMaker'
import type { TutorCalendar } from './planCalendar'
import { planCrowd } from './planCrowd'
import type { PlannedLesson } from './plannedLesson'
import type { LessonPlanInput } from './planner'
import { planStories } from './planStories'

const PAST_DAYS = 90
const AHEAD_DAYS = 15

/** Every lesson of the demo, past and coming, in the order in which they were booked. */
export function planLessons({
  calendars,
  ...input
}: LessonPlanInput & { calendars: ReadonlyMap<string, TutorCalendar> }): PlannedLesson[] {
  const { anchor } = input
  const diary = createDiary({ calendars, from: addDays(anchor, -PAST_DAYS), to: addDays(anchor, AHEAD_DAYS) })
  const planner = { ...input, make: createLessonMaker({ anchor, diary }) }
  // The people on the screen choose their times first.
  const lessons = [...planStories(planner), ...planCrowd(planner)]
  return lessons.sort((a, b) => a.bookedAt.getTime() - b.bookedAt.getTime())
}
