import type { Currency } from '../money/currency'
import { foldText } from './foldText'

const wordsOf = (called: string) => called.split(', ').map((phrase) => foldText(phrase).split(' '))

/** Phrases before a number that make it the highest price. */
export const MOST = wordsOf(
  'under, below, less than, up to, upto, max, maximum, at most, no more than, not more than, cheaper than, within, budget, budget of, <, ≤, unter, bis, bis zu, höchstens, weniger als, menos de, hasta, maximo, por menos de, moins de, jusqu a, jusque, meno di, menos que, do, ponizej, до, дешевле, не дороже, menos, 不超过, 低于',
)

/** Phrases before a number that make it the lowest price, where a currency is named. */
export const LEAST = wordsOf(
  'over, above, more than, at least, min, minimum, from, starting at, über, ab, desde, más de, plus de, от',
)

/** Phrases after a number that make it the highest price. */
export const OR_LESS = wordsOf('or less, or under, or below, and under, max, maximum, tops, 以下, 以内')

/** Phrases after a number that make it a price. */
export const PER_HOUR = wordsOf(
  'an hour, a hour, per hour, hour, hr, h, ph, p h, per lesson, a lesson, la hora, por hora, hora, pro stunde, die stunde, stunde, par heure, de l heure, heure, в час, 每小时, 一小时',
)

const CURRENCY_NAMES: Record<Currency, string> = {
  USD: '$, usd, dollar, dollars, buck, bucks, us $, dólares, dólar, доллар, долларов, 美元',
  EUR: '€, eur, euro, euros, евро, 欧元',
  GBP: '£, gbp, pound, pounds, quid, libras, фунтов',
  CAD: 'cad, c $, ca $, canadian dollars',
  AUD: 'aud, a $, au $, australian dollars',
  INR: '₹, inr, rupee, rupees, rs',
  PHP: '₱, php, peso, pesos, piso',
  PLN: 'zł, pln, zloty, zlotys, złotych',
  RSD: 'rsd, din, dinar, dinara',
  BRL: 'r $, brl, real, reais',
  JPY: '¥, jpy, yen, 円',
  CHF: 'chf, franken, swiss francs',
}

/** What people call the currencies. */
export const CURRENCY_WORDS = Object.entries(CURRENCY_NAMES).flatMap(([currency, called]) =>
  wordsOf(called).map((words) => ({ words, currency: currency as Currency })),
)
