import { convertMoney } from '@/domain/money/convertMoney'
import type { Currency } from '@/domain/money/currency'
import type { Money } from '@/domain/money/money'

/** The day the rates below were taken, `YYYY-MM-DD`. */
export const RATES_AS_OF = '2026-11-20'

/** US dollars for one major unit of a currency, as decimal text so that no float enters a sum. */
const USD_PER_UNIT: Record<Currency, string> = {
  USD: '1',
  EUR: '1.1640',
  GBP: '1.3260',
  CAD: '0.7135',
  AUD: '0.6545',
  INR: '0.01128',
  PHP: '0.01702',
  PLN: '0.2742',
  RSD: '0.009935',
  BRL: '0.1872',
  JPY: '0.006475',
  CHF: '1.2520',
}

/**
 * The worth of an amount in US dollars, to compare and sort prices of different currencies. Nobody is charged by it:
 * lessons are paid in the tutor's currency.
 * @throws DomainError INTERNAL for a currency outside domain.md section 5.
 */
export function inUsd(money: Money): Money {
  return convertMoney({ money, to: 'USD', rate: USD_PER_UNIT[money.currency as Currency] ?? '' })
}

/** About as much in another currency, for showing beside the price; see `inUsd`. */
export function approximately(money: Money, to: Currency): Money {
  if (money.currency === to) return money
  return convertMoney({ money: inUsd(money), to, rate: unitsPerUsd(to) })
}

/** Six digits after the point are exact enough for showing. */
function unitsPerUsd(currency: Currency): string {
  return (1 / Number(USD_PER_UNIT[currency])).toFixed(6)
}
