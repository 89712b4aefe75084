import { DomainError } from '../errors/domainError'
import { divideHalfEven } from './divideHalfEven'
import { type Money, money } from './money'

type MultiplyMoneyInput = { money: Money; numerator: number; denominator: number }

/**
 * `money × numerator / denominator`, rounded half to even: the price of 45 minutes of an hourly rate is
 * `{ money: rate, numerator: 45, denominator: 60 }`, 15 % is `1500 / 10000`.
 * @throws DomainError INTERNAL when the fraction is not of whole numbers or divides by zero.
 */
export function multiplyMoney({ money: value, numerator, denominator }: MultiplyMoneyInput): Money {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator === 0) {
    throw new DomainError('INTERNAL', `not a fraction: ${numerator}/${denominator}`)
  }
  const amount = divideHalfEven(BigInt(value.amount) * BigInt(numerator), BigInt(denominator))
  return money(Number(amount), value.currency)
}
