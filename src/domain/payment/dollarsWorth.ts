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

/** A round amount worth about so many US dollars, for limits and presets; never a rate to convert by. */
export function dollarsWorth(dollars: number, currency: string): Money {
  return money(dollars * (UNITS_PER_DOLLAR[currency] ?? 1) * 10 ** minorDigits(currency), currency)
}
