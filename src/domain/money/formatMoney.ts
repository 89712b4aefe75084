import { minorDigits } from './currency'
import type { Money } from './money'

const formats = new Map<string, Intl.NumberFormat>()

/** Money as people read it, with the currency's own digits: `$25.00`, `¥2,500`, `KWD 1.250`. `locale` is BCP 47. */
export function formatMoney(money: Money, locale = 'en-US'): string {
  const digits = minorDigits(money.currency)
  const key = `${locale} ${money.currency}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: money.currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
    formats.set(key, format)
  }
  return format.format(decimalText(money.amount, digits))
}

/** Decimal text of an amount: `-1250` with 2 digits is `-12.50`. Text keeps large amounts exact. */
function decimalText(amount: number, digits: number): Intl.StringNumericLiteral {
  const text = String(Math.abs(amount)).padStart(digits + 1, '0')
  const major = text.slice(0, text.length - digits)
  const minor = text.slice(text.length - digits)
  return `${amount < 0 ? '-' : ''}${major}${digits ? `.${minor}` : ''}` as Intl.StringNumericLiteral
}
