import type { Money } from '../money/money'
import { dollarsWorth } from './dollarsWorth'

/** Goodwill one person can be given within so many days (J07). */
export const GOODWILL_WINDOW_DAYS = 30
const MOST_AT_ONCE = 50
const MOST_IN_WINDOW = 100

/** The most goodwill at once, and of all that is given to one person within the window. */
export const goodwillLimits = (currency: string): { atOnce: Money; inWindow: Money } => ({
  atOnce: dollarsWorth(MOST_AT_ONCE, currency),
  inWindow: dollarsWorth(MOST_IN_WINDOW, currency),
})
