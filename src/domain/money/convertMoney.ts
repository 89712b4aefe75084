import { minorDigits } from './currency'
import { divideHalfEven } from './divideHalfEven'
import { readRate } from './exchangeRate'
import { type Money, money } from './money'

type ConvertMoneyInput = {
  money: Money
  /** ISO 4217 code to convert into. */
  to: string
  /** Major units of `to` for one major unit of the money's currency, as decimal text such as `"1.0834"`. */
  rate: string
}

/**
 * Converts at a frozen rate, rounded half to even to the target's minor unit (CT42).
 * @throws DomainError INTERNAL when the rate is not a positive decimal number.
 */
export function convertMoney({ money: value, to, rate }: ConvertMoneyInput): Money {
  const { digits, scale } = readRate(rate)
  const numerator = BigInt(value.amount) * digits * 10n ** BigInt(minorDigits(to))
  const denominator = scale * 10n ** BigInt(minorDigits(value.currency))
  return money(Number(divideHalfEven(numerator, denominator)), to)
}
