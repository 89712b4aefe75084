import { DomainError } from '../errors/domainError'
import { minorDigits } from './currency'
import { divideHalfEven } from './divideHalfEven'
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
 * The rate is text so that no float enters the sum.
 * @throws DomainError INTERNAL when the rate is not a positive decimal number.
 */
export function convertMoney({ money: value, to, rate }: ConvertMoneyInput): Money {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(rate)
  const digits = BigInt(`${match?.[1] ?? '0'}${match?.[2] ?? ''}`)
  if (digits === 0n) throw new DomainError('INTERNAL', `not an exchange rate: ${rate}`)
  const rateScale = 10n ** BigInt(match?.[2]?.length ?? 0)
  const numerator = BigInt(value.amount) * digits * 10n ** BigInt(minorDigits(to))
  const denominator = rateScale * 10n ** BigInt(minorDigits(value.currency))
  return money(Number(divideHalfEven(numerator, denominator)), to)
}
