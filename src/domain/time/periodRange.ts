import { type MonthRange, monthRange } from './monthRange'

/** The instants of a month `2026-11`, a quarter `2026-Q4` or a year `2026`, in UTC, half open; null when it is none. */
export function periodRange(period: string): MonthRange | null {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period)
  if (quarter) {
    const [year, first] = [Number(quarter[1]), (Number(quarter[2]) - 1) * 3]
    return { from: new Date(Date.UTC(year, first)), to: new Date(Date.UTC(year, first + 3)) }
  }
  if (/^\d{4}$/.test(period)) {
    const year = Number(period)
    return { from: new Date(Date.UTC(year, 0)), to: new Date(Date.UTC(year + 1, 0)) }
  }
  return monthRange(period)
}
