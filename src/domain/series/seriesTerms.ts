/** A series has at least so many lessons … (EX03) */
export const FEWEST_LESSONS = 2
/** … and at most so many: a year of one lesson a week. Nobody keeps more of somebody's diary with one payment. */
export const MOST_LESSONS = 52
/** Lessons a week of one series. */
export const MOST_A_WEEK = 7
