import { DomainError } from '../errors/domainError'
import { addMoney, type Money, money } from '../money/money'
import { multiplyMoney } from '../money/multiplyMoney'
import { splitMoney } from '../money/splitMoney'

/** How a lesson's money is divided: net and commission in the tutor's currency, the service fee in the student's. */
export type Shares = { tutorNet: Money; commission: Money; serviceFee: Money }

/** The shares and the price they were made from, in the student's currency. */
type Settled = Shares & { price: Money }

/**
 * Divides `amount` of a settled lesson, in the student's currency, into the shares it was settled in. Always in pairs
 * (service fee against price, then commission against net), so that no share ever shrinks when the amount grows: a
 * three-way split can give a part one cent less of a larger sum. In another currency the tutor's part is in proportion
 * to the price, at the rate that was frozen with it (CT42).
 * @throws DomainError INTERNAL when the amount is more than was settled.
 */
export function splitSettled({ tutorNet, commission, serviceFee, price }: Settled, amount: Money): Shares {
  const total = addMoney(price, serviceFee)
  if (amount.amount > total.amount || amount.currency !== total.currency) {
    throw new DomainError('INTERNAL', `${amount.amount} ${amount.currency} is more than was settled`)
  }
  const [ofPrice, ofFee] = splitPair(amount, price, serviceFee)
  const [ofNet, ofCommission] = splitPair(
    inProportion(addMoney(tutorNet, commission), ofPrice, price),
    tutorNet,
    commission,
  )
  return { tutorNet: ofNet, commission: ofCommission, serviceFee: ofFee }
}

/** As much of `whole` as `part` is of `of`. */
function inProportion(whole: Money, part: Money, of: Money): Money {
  if (of.amount === 0) return money(0, whole.currency)
  return multiplyMoney({ money: whole, numerator: part.amount, denominator: of.amount })
}

function splitPair(amount: Money, first: Money, second: Money): [Money, Money] {
  if (first.amount + second.amount === 0) return [amount, amount]
  const [a, b] = splitMoney({ money: amount, weights: [first.amount, second.amount] })
  return [a as Money, b as Money]
}
