import type { Weekday } from '../availability/weekdays'

/** A learner's wish for times, in their own zone (C12). */
export type TimeWish = {
  /** Any day when left out. */
  day?: Weekday
  /** `HH:mm`; midnight when left out. */
  from?: string
  /** `HH:mm`, the next day when before `from`; the end of the day when left out. */
  to?: string
}
