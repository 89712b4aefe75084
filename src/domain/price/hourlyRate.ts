import type { Money } from '../money/money'
import { inUsd, type Rates } from '../money/rates'

/** An hour costs between 3 and 500 US dollars. */
const LOWEST_USD_CENTS = 300
const HIGHEST_USD_CENTS = 50_000

/** Whether a tutor may ask so much for an hour, in any currency at the rates of the day. */
export function isHourlyRate(rate: Money, rates: Rates): boolean {
  const { amount } = inUsd(rate, rates)
  return amount >= LOWEST_USD_CENTS && amount <= HIGHEST_USD_CENTS
}
