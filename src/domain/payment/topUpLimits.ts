import type { Money } from '../money/money'
import { dollarsWorth } from './dollarsWorth'

const LEAST_DOLLARS = 5
const MOST_DOLLARS = 1000
const PRESET_DOLLARS = [20, 50, 100]

/** The smallest and the largest amount that may be put into a wallet at once (J06). */
export function topUpLimits(currency: string): { least: Money; most: Money } {
  return { least: dollarsWorth(LEAST_DOLLARS, currency), most: dollarsWorth(MOST_DOLLARS, currency) }
}

/** Amounts to choose from. */
export const topUpPresets = (currency: string): Money[] =>
  PRESET_DOLLARS.map((dollars) => dollarsWorth(dollars, currency))
