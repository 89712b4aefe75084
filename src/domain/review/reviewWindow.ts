import { addDays } from '../time/instants'

export const REVIEW_DAYS = 14

/** `[opensAt, closesAt)` for reviewing a lesson that was over at `lessonOver`: 14 days from the end. */
export function reviewWindow({ lessonOver }: { lessonOver: Date }): { opensAt: Date; closesAt: Date } {
  return { opensAt: lessonOver, closesAt: addDays(lessonOver, REVIEW_DAYS) }
}
