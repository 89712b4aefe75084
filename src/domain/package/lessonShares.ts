import { type Money, money } from '../money/money'
import { splitMoney } from '../money/splitMoney'

type SharesInput = {
  /** What the package still owes. */
  value: Money
  /** Lessons left in it. */
  lessons: number
}

/**
 * What each lesson left in a package is worth, in the order in which they are taken: they add up to its value, whatever was
 * taken and put back before, and none differs from another by more than one minor unit (NV04). The first is the share of
 * the next lesson.
 */
export function lessonShares({ value, lessons }: SharesInput): Money[] {
  if (lessons === 0) return []
  return splitMoney({ money: value, weights: Array.from({ length: lessons }, () => 1) })
}

/** What the next `count` lessons are worth together. */
export function valueOfLessons({ value, lessons, count }: SharesInput & { count: number }): Money {
  const amount = lessonShares({ value, lessons })
    .slice(0, count)
    .reduce((sum, share) => sum + share.amount, 0)
  return money(amount, value.currency)
}
