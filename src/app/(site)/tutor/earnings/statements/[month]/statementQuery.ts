import { CURRENCIES, type Currency } from '@/domain/money/currency'
import { monthRange } from '@/domain/time/monthRange'

type Query = { month: string; currency: string | string[] | undefined }

/** Month and currency of the address, the tutor's own when it says none; null when either is not one. */
export function statementQuery({ month, currency }: Query): { month: string; currency?: Currency } | null {
  const wanted = CURRENCIES.find((one) => one === currency)
  return monthRange(month) && (wanted || currency === undefined) ? { month, currency: wanted } : null
}
