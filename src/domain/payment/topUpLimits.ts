import { minorDigits } from '../money/currency'
import { type Money, money } from '../money/money'

/** Units worth about a US dollar, so that limits are round in every currency. */
const UNITS_PER_DOLLAR: Readonly<Record<string, number>> = {
  INR: 80,
  PHP: 50,
  RSD: 100,
  JPY: 150,
  PLN: 4,
  BRL: 5,
}
const LEAST_DOLLARS = 5
const MOST_DOLLARS = 1000

/** The smallest and the largest amount that may be put into a wallet at once (J06). */
export function topUpLimits(currency: string): { least: Money; most: Money } {
  const dollar = (UNITS_PER_DOLLAR[currency] ?? 1) * 10 ** minorDigits(currency)
  return { least: money(LEAST_DOLLARS * dollar, currency), most: money(MOST_DOLLARS * dollar, currency) }
}
