import { convertMoney } from '../money/convertMoney'
import { type Money, money, subtractMoney } from '../money/money'
import { multiplyMoney } from '../money/multiplyMoney'
import type { PriceTerms } from '../price/priceTerms'
import { type PackagePrice, packagePrice } from './packageOffer'

type Offer = { durationMinutes: number; lessons: number; discountPercent: number }

/** What a package costs whoever pays, in their currency. */
export type PackageCost = PackagePrice & {
  /** The price as the tutor made it, in theirs. */
  tutorPrice: Money
  /** The rate between them; null when both are of one currency. */
  exchangeRate: string | null
}

/**
 * The tutor's price of a package, carried over and rounded once (CT42). List and single lesson are carried over to be
 * compared with it; nothing is computed from them.
 */
export function packageCost({ hourlyRate, currency, rate }: PriceTerms, offer: Offer): PackageCost {
  const own = packagePrice({ hourlyRate, ...offer })
  if (currency === hourlyRate.currency) return { ...own, tutorPrice: own.price, exchangeRate: null }
  const carried = (value: Money) => convertMoney({ money: value, to: currency, rate })
  const price = carried(own.price)
  const most = carried(own.list)
  const list = money(Math.max(most.amount, price.amount), currency)
  return {
    single: carried(own.single),
    list,
    price,
    saved: subtractMoney(list, price),
    perLesson: multiplyMoney({ money: price, numerator: 1, denominator: offer.lessons }),
    tutorPrice: own.price,
    exchangeRate: rate,
  }
}
