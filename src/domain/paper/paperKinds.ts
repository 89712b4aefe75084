/** What the marketplace writes to people, each with the letter its numbers begin with (EX30). */
export const PAPER_SERIES = { receipt: 'R', invoice: 'I', creditNote: 'C', statement: 'S' } as const

export type PaperKind = keyof typeof PAPER_SERIES

export const PAPER_KINDS = Object.keys(PAPER_SERIES) as readonly PaperKind[]

/** `R-2026-000123`: the series, the UTC year of issue and the place in both, from 1 without a gap. */
export function paperNumber({
  kind,
  year,
  serial,
}: {
  kind: PaperKind
  year: number
  serial: number
}): string {
  return `${PAPER_SERIES[kind]}-${year}-${String(serial).padStart(6, '0')}`
}
