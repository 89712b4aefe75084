import type { Currency } from '../money/currency'
import { matchWords, standsAt } from './matchWords'
import { CURRENCY_WORDS, LEAST, MOST, OR_LESS, PER_HOUR } from './priceWords'
import type { Token } from './searchTokens'
import type { Meaning } from './understoodQuery'

type Read = { meaning: Meaning; length: number }
type Amount = { value: number; currency?: Currency; length: number }

const MOST_MONEY = 1_000_000
const BETWEEN = [['between'], ['entre'], ['zwischen'], ['from'], ['von'], ['de'], ['от']]
const AND = [['and'], ['to'], ['y'], ['und'], ['bis'], ['a'], ['et'], ['до']]

/**
 * Reads a price at a place of a search: `under 20`, `over €40`, `20 dollars an hour`. A number alone is none.
 * A price that is neither a highest nor a lowest is taken for the highest.
 */
export function readPrice(tokens: readonly Token[], at: number): Read | undefined {
  const most = matchWords(tokens, at, MOST)
  const least = matchWords(tokens, at, LEAST)
  const before = Math.max(most, least)
  const amount = readAmount(tokens, at + before)
  if (!amount) return undefined
  let length = before + amount.length
  const orLess = matchWords(tokens, at + length, OR_LESS)
  length += orLess
  const isLeast = least > most && orLess === 0
  const perHour = matchWords(tokens, at + length, PER_HOUR)
  const isPrice = amount.currency !== undefined || perHour > 0 || orLess > 0 || (most > 0 && !isLeast)
  if (!isPrice) return undefined
  const { value, currency } = amount
  const meaning: Meaning = {
    kind: 'price',
    ...(isLeast ? { min: value } : { max: value }),
    ...(currency && { currency }),
  }
  return { meaning, length: length + perHour }
}

/** Reads a lowest and a highest price: `€15-25`, `between 10 and 20 pounds`. */
export function readPriceRange(text: string, tokens: readonly Token[], at: number): Read | undefined {
  const between = matchWords(tokens, at, BETWEEN)
  const low = readAmount(tokens, at + between)
  if (!low) return undefined
  const middle = at + between + low.length
  const and = matchWords(tokens, middle, AND)
  const isDash = /^\s*[-–—]\s*$/u.test(text.slice(tokens[middle - 1]?.end, tokens[middle]?.start))
  const high = and > 0 || isDash ? readAmount(tokens, middle + and) : undefined
  if (!high || high.value < low.value) return undefined
  const length = between + low.length + and + high.length
  const perHour = matchWords(tokens, at + length, PER_HOUR)
  const currency = high.currency ?? low.currency
  if (!currency && perHour === 0) return undefined
  const meaning: Meaning = {
    kind: 'price',
    min: low.value,
    max: high.value,
    ...(currency && { currency }),
  }
  return { meaning, length: length + perHour }
}

/** A number with the currency before or after it. */
function readAmount(tokens: readonly Token[], at: number): Amount | undefined {
  const before = readCurrency(tokens, at)
  const number = tokens[at + (before?.length ?? 0)]
  const value = number && !number.quoted ? amountOf(number.word) : undefined
  if (value === undefined) return undefined
  const after = before ? undefined : readCurrency(tokens, at + 1)
  const found = before ?? after
  return { value, ...(found && { currency: found.currency }), length: 1 + (found?.length ?? 0) }
}

function readCurrency(tokens: readonly Token[], at: number) {
  const found = CURRENCY_WORDS.filter(({ words }) => standsAt(tokens, at, words))
  const longest = found.sort((a, b) => b.words.length - a.words.length)[0]
  return longest && { currency: longest.currency, length: longest.words.length }
}

/** `20`, `12.5`, `12,50`, `1,500`; undefined for what is no amount. */
function amountOf(word: string): number | undefined {
  if (!/^\d{1,7}(?:[.,]\d{3})*(?:[.,]\d{1,2})?$/.test(word)) return undefined
  const value = Number(word.replace(/[.,](?=\d{3})/g, '').replace(',', '.'))
  return value > 0 && value <= MOST_MONEY ? value : undefined
}
