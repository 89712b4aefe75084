import type { WeeklyTime } from '@/domain/series/occurrences'

/** A lesson of the series that the student wants otherwise: at another time, or not at all. */
export type SeriesException = {
  /** `YYYY-MM-DD` and `HH:mm` of the lesson as the weekly times have it, in the series' zone. */
  date: string
  start: string
  /** The instant it is to be at instead; null leaves it out. */
  instead: Date | null
}

/** Weekly lessons somebody asks for (EX03): wall-clock times of one zone, and what they are about. */
export type SeriesRequest = {
  tutorId: string
  subjectId: string
  durationMinutes: number
  /** IANA zone whose wall clock the lessons follow. */
  timezone: string
  weekly: readonly WeeklyTime[]
  /** The first date on which a lesson may be, `YYYY-MM-DD`. */
  from: string
  /** Lessons in all, before those that are left out. */
  count: number
  /** The price of one lesson that was shown, to be charged for each; that of today when left out. */
  quoteId?: string
  exceptions?: readonly SeriesException[]
  /** The package all of them are taken from, instead of being paid for. */
  packageId?: string
  /** Whether wallet money is used before the card. */
  useWallet?: boolean
  /** A promotion code, as typed. */
  promoCode?: string
  topic?: string
  goals?: string
}
