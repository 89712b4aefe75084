import { minorDigits } from './currency'
import type { Money } from './money'

/** An amount as one types it into a field: 2550 US cents are `25.50`, 2500 yen `2500`. For amounts from zero up. */
export function amountText({ amount, currency }: Money): string {
  const digits = minorDigits(currency)
  const text = String(amount).padStart(digits + 1, '0')
  const cut = text.length - digits
  return digits === 0 ? text : `${text.slice(0, cut)}.${text.slice(cut)}`
}
