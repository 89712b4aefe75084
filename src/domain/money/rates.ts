import { convertMoney } from './convertMoney'
import type { Currency } from './currency'
import { rateRatio } from './exchangeRate'
import type { Money } from './money'

/** US dollars for one major unit of each currency, as decimal text, and the day of the newest of them, `YYYY-MM-DD`. */
export type Rates = { asOf: string; usdPerUnit: Record<Currency, string> }

/** What the marketplace adds to the rate of the day for carrying the risk until the tutor is paid: nothing at launch. */
export const EXCHANGE_MARGIN_BPS = 0

type Pair = { from: string; to: string; rates: Rates }

/**
 * The rate at which a student pays: units of their currency for one of the tutor's, margin included (CT42).
 * @throws DomainError INTERNAL for a currency outside domain.md section 5
 */
export function studentRate({ from, to, rates }: Pair): string {
  if (from === to) return '1'
  return rateRatio({ of: dollars(from, rates), to: dollars(to, rates), surchargeBps: EXCHANGE_MARGIN_BPS })
}

/** What an amount would cost in another currency at the rates of the day; a promise only as a quote (`priceOffer`). */
export function inCurrency(money: Money, to: Currency, rates: Rates): Money {
  if (money.currency === to) return money
  return convertMoney({ money, to, rate: studentRate({ from: money.currency, to, rates }) })
}

/** The worth of an amount in US dollars, without margin: to compare prices, and to count a tutor's lifetime earnings. */
export function inUsd(money: Money, rates: Rates): Money {
  return convertMoney({ money, to: 'USD', rate: dollars(money.currency, rates) })
}

const dollars = (currency: string, { usdPerUnit }: Rates) => usdPerUnit[currency as Currency] ?? ''
