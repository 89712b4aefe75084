import { DomainError } from '../errors/domainError'
import { addMoney, type Money } from '../money/money'
import { splitMoney } from '../money/splitMoney'

type Shares = { tutorNet: Money; commission: Money; serviceFee: Money }

/**
 * Divides `amount` of a settled lesson into the shares it was settled in. Always in pairs (service fee against price,
 * then commission against net), so that no share ever shrinks when the amount grows: a three-way split can give a
 * part one cent less of a larger sum.
 * @throws DomainError INTERNAL when the amount is more than was settled.
 */
export function splitSettled({ tutorNet, commission, serviceFee }: Shares, amount: Money): Shares {
  const price = addMoney(tutorNet, commission)
  const total = addMoney(price, serviceFee)
  if (amount.amount > total.amount || amount.currency !== total.currency) {
    throw new DomainError('INTERNAL', `${amount.amount} ${amount.currency} is more than was settled`)
  }
  const [ofPrice, ofFee] = splitPair(amount, price, serviceFee)
  const [ofNet, ofCommission] = splitPair(ofPrice, tutorNet, commission)
  return { tutorNet: ofNet, commission: ofCommission, serviceFee: ofFee }
}

function splitPair(amount: Money, first: Money, second: Money): [Money, Money] {
  if (first.amount + second.amount === 0) return [amount, amount]
  const [a, b] = splitMoney({ money: amount, weights: [first.amount, second.amount] })
  return [a as Money, b as Money]
}
