import { minorDigits } from './currency'
import { divideHalfEven } from './divideHalfEven'
import type { Money } from './money'

/** An amount in whole major units, for reports that take no digits after the point: 1250 US cents are 12 dollars. */
export function wholeUnits({ amount, currency }: Money): number {
  return Number(divideHalfEven(BigInt(amount), 10n ** BigInt(minorDigits(currency))))
}
