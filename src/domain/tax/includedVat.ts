import { type Money, subtractMoney } from '../money/money'
import { multiplyMoney } from '../money/multiplyMoney'

export type VatParts = { gross: Money; net: Money; vat: Money }

type Input = {
  /** With VAT: nobody pays more than the price that was shown. */
  gross: Money
  rateBps: number
  /** What went before of the same supply, so that its parts add up to the VAT of their sum. */
  before?: Money
}

/**
 * The VAT within an amount, rounded half to even; net and VAT add up to it (EX31). Of one part of a supply it is what the
 * VAT of all so far grows by: what is given back in three parts takes back the whole VAT to the cent.
 */
export function includedVat({ gross, rateBps, before }: Input): VatParts {
  const first = before?.amount ?? 0
  const share = (amount: number) =>
    multiplyMoney({ money: { ...gross, amount }, numerator: rateBps, denominator: 10_000 + rateBps })
  const vat = subtractMoney(share(first + gross.amount), share(first))
  return { gross, net: subtractMoney(gross, vat), vat }
}
