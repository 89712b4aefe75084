import { ENOUGH, type TutorStanding } from './tutorStanding'

/** What makes operations look at a tutor, and lowers the score until it is over (C17). */
export const QUALITY_FLAGS = ['low_rating', 'missed_lessons', 'many_cancellations'] as const
export type QualityFlag = (typeof QUALITY_FLAGS)[number]

/** A mean rating below this, … */
export const LOW_RATING = 3.5
/** … fewer lessons kept than this share, … */
export const LOW_ATTENDANCE = 0.85
/** … or more confirmed lessons cancelled than this share. */
export const MANY_CANCELLATIONS = 0.15

/** The flags of a standing, each from `ENOUGH` reviews or lessons on. */
export function qualityFlags(standing: TutorStanding): QualityFlag[] {
  const { ratingAverage, ratingCount, lessonsDue, lessonsAttended, cancellations } = standing
  const confirmed = lessonsDue + cancellations
  const raised: Record<QualityFlag, boolean> = {
    low_rating: ratingAverage !== null && ratingCount >= ENOUGH && ratingAverage < LOW_RATING,
    missed_lessons: lessonsDue >= ENOUGH && lessonsAttended / lessonsDue < LOW_ATTENDANCE,
    many_cancellations: confirmed >= ENOUGH && cancellations / confirmed > MANY_CANCELLATIONS,
  }
  return QUALITY_FLAGS.filter((flag) => raised[flag])
}
