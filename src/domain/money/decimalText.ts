import { minorDigits } from './currency'
import type { Money } from './money'

/** An amount as decimal text with the currency's own digits, below zero too: -1250 US cents are `-12.50`. */
export function decimalText({ amount, currency }: Money): string {
  const digits = minorDigits(currency)
  const text = String(Math.abs(amount)).padStart(digits + 1, '0')
  const cut = text.length - digits
  const sign = amount < 0 ? '-' : ''
  return digits === 0 ? `${sign}${text}` : `${sign}${text.slice(0, cut)}.${text.slice(cut)}`
}
