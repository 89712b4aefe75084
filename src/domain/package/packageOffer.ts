import { lessonPrice } from '../booking/lessonPrice'
import { type Money, money, subtractMoney } from '../money/money'
import { multiplyMoney } from '../money/multiplyMoney'

/** What a tutor may offer (domain.md "Packages"): sizes, the highest discount, and how long unused lessons last. */
export const PACKAGE_SIZES = [5, 10, 20] as const
export const MOST_DISCOUNT_PERCENT = 50
/** Days; null for ever. */
export const VALIDITIES = [90, 180, 365, null] as const

/** The offers a tutor begins with (F01, F02). */
export const USUAL_OFFERS = [
  { lessons: 5, discountPercent: 5, validityDays: 90 },
  { lessons: 10, discountPercent: 10, validityDays: 180 },
  { lessons: 20, discountPercent: 15, validityDays: 365 },
] as const

type PackagePriceInput = {
  hourlyRate: Money
  durationMinutes: number
  lessons: number
  /** With at most two decimals. */
  discountPercent: number
}

export type PackagePrice = {
  /** The same lessons bought one by one. */
  single: Money
  list: Money
  /** What is paid: the list less the discount, rounded once. */
  price: Money
  saved: Money
  /** About what one lesson comes to; the shares of a price that does not divide differ by one minor unit. */
  perLesson: Money
}

/** Price of a package at a tutor's rate: lesson × lessons − discount, in the currency of the rate (F01, NV04). */
export function packagePrice({
  hourlyRate,
  durationMinutes,
  lessons,
  discountPercent,
}: PackagePriceInput): PackagePrice {
  const single = lessonPrice({ hourlyRate, durationMinutes })
  const list = money(single.amount * lessons, single.currency)
  const keptBps = 10_000 - Math.round(discountPercent * 100)
  const price = multiplyMoney({ money: list, numerator: keptBps, denominator: 10_000 })
  const perLesson = multiplyMoney({ money: price, numerator: 1, denominator: lessons })
  return { single, list, price, saved: subtractMoney(list, price), perLesson }
}
