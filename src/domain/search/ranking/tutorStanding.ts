/** Answers to requests count for so many days (EX48). */
export const RESPONSE_DAYS = 90
/** Lessons count for so many days, as long as a strike stays on the record. */
export const LESSON_DAYS = 180
/** Below so many, a rate is not shown: one bad day would look like a habit. */
export const ENOUGH = 5

/**
 * What is known of how a tutor works with students (EX48): the whole input of the quality score. There is no price, no
 * commission and no purchase in it, so that no place can be bought (EX49).
 */
export type TutorStanding = {
  tutorId: string
  /** Mean of the visible reviews, 1 to 5; null without any. */
  ratingAverage: number | null
  ratingCount: number
  /** Requests of the last `RESPONSE_DAYS` that were answered or left to expire; those the learner took back do not count. */
  requestsDue: number
  requestsAnswered: number
  /** Median minutes from a request to the first answer; null without an answer. */
  responseMinutes: number | null
  /** Lessons of the last `LESSON_DAYS` that came to their time: given, or not given because somebody did not come. */
  lessonsDue: number
  /** Those of them the tutor came to, or was excused from after an appeal. */
  lessonsAttended: number
  /** Confirmed lessons the tutor cancelled late in that time, unless the strike for it was lifted. */
  lateCancellations: number
  /** Confirmed lessons the tutor cancelled in that time, however early. */
  cancellations: number
  /** Completed lessons, ever. */
  lessonsGiven: number
  /** The last lesson given, answer to a request, change of hours, or the approval: whichever was last; null when none was. */
  lastActiveAt: Date | null
}

/** The rates people are shown, 0 to 1; null while there is not enough to tell. */
export type TutorRates = {
  responseRate: number | null
  attendanceRate: number | null
  completionRate: number | null
}

/** Shown rates of a standing: what was kept of what was due, from `ENOUGH` on. */
export function tutorRates(standing: TutorStanding): TutorRates {
  const { requestsDue, requestsAnswered, lessonsDue, lessonsAttended, lateCancellations } = standing
  return {
    responseRate: rate(requestsAnswered, requestsDue),
    attendanceRate: rate(lessonsAttended, lessonsDue),
    completionRate: rate(lessonsDue, lessonsDue + lateCancellations),
  }
}

const rate = (kept: number, due: number) => (due < ENOUGH ? null : kept / due)
