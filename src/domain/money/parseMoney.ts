import { minorDigits } from './currency'
import { type Money, money } from './money'

const MAX_DIGITS = 9

/**
 * Reads an amount as a person types it, `25`, `25.5` or `25,50`, without ever making it a float.
 * @returns null when it is no amount of that currency, or has more digits after the point than the currency.
 */
export function parseMoney(text: string, currency: string): Money | null {
  const match = /^(\d+)(?:[.,](\d+))?$/.exec(text.trim())
  const [, major = '', minor = ''] = match ?? []
  const digits = minorDigits(currency)
  if (!match || major.length > MAX_DIGITS || minor.length > digits) return null
  return money(Number(major + minor.padEnd(digits, '0')), currency)
}
