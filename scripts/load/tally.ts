import type { Answer } from './httpClient'

type Series = { ms: number[]; codes: Map<string, number> }

export type Row = {
  name: string
  requests: number
  perSecond: number
  p50: number
  p95: number
  p99: number
  /** `201 × 40, 409 SLOT_TAKEN × 2` */
  answers: string
  /** Answers of the server's own fault, and requests that got none. */
  failures: number
}

/** Counts answers by name: how many, how fast, with which codes. */
export class Tally {
  private readonly series = new Map<string, Series>()

  add(name: string, { status, body, ms }: Answer): void {
    const own: Series = this.series.get(name) ?? { ms: [], codes: new Map() }
    this.series.set(name, own)
    own.ms.push(ms)
    const code = status === 0 ? 'no answer' : [status, body?.errors?.[0]?.code].filter(Boolean).join(' ')
    own.codes.set(code, (own.codes.get(code) ?? 0) + 1)
  }

  /** @param seconds how long the load lasted */
  rows(seconds: number): Row[] {
    return [...this.series].map(([name, { ms, codes }]) => {
      const sorted = ms.toSorted((a, b) => a - b)
      const sum = (wanted: RegExp) =>
        [...codes].reduce((total, [code, count]) => total + (wanted.test(code) ? count : 0), 0)
      return {
        name,
        requests: ms.length,
        perSecond: ms.length / seconds,
        p50: percentile(sorted, 0.5),
        p95: percentile(sorted, 0.95),
        p99: percentile(sorted, 0.99),
        answers: [...codes]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([code, count]) => `${code} × ${count}`)
          .join(', '),
        failures: sum(/^(5|no answer)/),
      }
    })
  }
}

/** The value below which a part of the sorted values lies. */
export function percentile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
