/** A label with what it says, such as `Paid` `3 March 2026`. */
export type PaperFact = { label: string; value: string }

export type PaperColumn = {
  label: string
  align: 'start' | 'end'
  /** Share of the width; the shares of a table add up to 1. */
  share: number
}

export type PaperTable = {
  caption: string
  columns: PaperColumn[]
  /** A cell may hold a second, quieter line after a line break. */
  rows: string[][]
}

/**
 * All that stands on a paper but its number, in the words it was issued with: what is printed later, by whatever
 * release, reads the same.
 */
export type PaperContent = {
  /** BCP 47. */
  language: string
  title: string
  facts: PaperFact[]
  /** Who issued it, then whom it is for: a heading and lines. */
  parties: { heading: string; lines: string[] }[]
  tables: PaperTable[]
  totals: (PaperFact & { isStrong?: boolean })[]
  notes: string[]
}
