import { lessonPrice } from '../booking/lessonPrice'
import { convertMoney } from '../money/convertMoney'
import type { Money } from '../money/money'
import { addMinutes } from '../time/instants'

/** How long a price that was shown in another currency stays good (CT42). */
export const QUOTE_MINUTES = 30

/** All that the price of a lesson with a tutor follows from, beside its length. */
export type PriceTerms = {
  /** In the tutor's currency. */
  hourlyRate: Money
  /** ISO 4217 code of what the student pays in. */
  currency: string
  /** Units of it for one of the tutor's, as decimal text; `1` when they are the same. */
  rate: string
  /** What the tutor asks for this very lesson in place of the rate, in the same currency: a trial (EX28). */
  fixed?: Money
}

/** Terms that were shown to somebody, and until when they are kept. */
export type Quote = PriceTerms & { studentId: string; tutorId: string; validUntil: Date }

export type LessonCost = {
  /** What the student pays. */
  price: Money
  /** The same as the tutor made it. */
  tutorPrice: Money
  /** The rate between them; null when both are of one currency. */
  exchangeRate: string | null
}

export const quoteEnd = (shownAt: Date): Date => addMinutes(shownAt, QUOTE_MINUTES)

/** What a lesson of that length costs: the tutor's price, carried over and rounded once. */
export function lessonCost(
  { hourlyRate, currency, rate, fixed }: PriceTerms,
  durationMinutes: number,
): LessonCost {
  const tutorPrice = fixed ?? lessonPrice({ hourlyRate, durationMinutes })
  if (currency === hourlyRate.currency) return { price: tutorPrice, tutorPrice, exchangeRate: null }
  return { price: convertMoney({ money: tutorPrice, to: currency, rate }), tutorPrice, exchangeRate: rate }
}

type Agree = {
  shown: Quote | null
  today: PriceTerms
  /** What somebody would pay by these terms: for a lesson, or a package of them. */
  priceBy: (terms: PriceTerms) => Money
  now: Date
}

/**
 * The terms to charge by: those that were shown, while they are kept and the tutor asks for the same; else those of
 * today, where they come to the same price.
 * @returns null when the price is no longer the one that was shown, so that it has to be asked for again
 */
export function agreedTerms({ shown, today, priceBy, now }: Agree): PriceTerms | null {
  if (!shown) return today
  const isSameWish =
    shown.currency === today.currency &&
    shown.hourlyRate.amount === today.hourlyRate.amount &&
    shown.hourlyRate.currency === today.hourlyRate.currency &&
    shown.fixed?.amount === today.fixed?.amount
  if (isSameWish && now < shown.validUntil) {
    const { hourlyRate, currency, rate, fixed } = shown
    return { hourlyRate, currency, rate, fixed }
  }
  const [before, after] = [priceBy(shown), priceBy(today)]
  const isSamePrice = before.amount === after.amount && before.currency === after.currency
  return isSamePrice ? today : null
}
