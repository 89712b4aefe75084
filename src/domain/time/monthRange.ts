/** A calendar month in UTC, half open; the books are kept in UTC. */
export type MonthRange = { from: Date; to: Date }

const SHAPE = /^(\d{4})-(0[1-9]|1[0-2])$/

/** The instants of a month `YYYY-MM`; null when the text is none. */
export function monthRange(month: string): MonthRange | null {
  const match = SHAPE.exec(month)
  if (!match) return null
  const [year, number] = [Number(match[1]), Number(match[2])]
  return { from: new Date(Date.UTC(year, number - 1)), to: new Date(Date.UTC(year, number)) }
}

/** The month `YYYY-MM` an instant lies in, in UTC. */
export const monthOf = (instant: Date): string => instant.toISOString().slice(0, 7)
