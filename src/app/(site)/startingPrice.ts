import { minorDigits } from '@/domain/money/currency'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Money } from '@/domain/money/money'
import { money } from '@/domain/money/money'

/**
 * The lowest rate on offer for a headline, `$15`: rounded up to whole units, so that it never promises less than
 * there is.
 */
export function startingPrice(lowest: Money | undefined): string | undefined {
  if (!lowest) return undefined
  const unit = 10 ** minorDigits(lowest.currency)
  const whole = money(Math.ceil(lowest.amount / unit) * unit, lowest.currency)
  return formatMoney(whole).replace(/\.0+$/, '')
}
