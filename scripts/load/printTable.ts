import type { Row } from './tally'

/** Prints what was measured, a line each: `create 6012 100.2/s p50 31 p95 74 p99 102 ms  201 × 6000, …`. */
export function printTable(rows: readonly Row[]): void {
  const width = Math.max(10, ...rows.map(({ name }) => name.length))
  console.log(
    `${'request'.padEnd(width)}  ${['number', 'per s', 'p50 ms', 'p95 ms', 'p99 ms'].map((head) => head.padStart(8)).join('')}  answers`,
  )
  for (const { name, requests, perSecond, p50, p95, p99, answers } of rows) {
    const figures = [requests, perSecond.toFixed(1), p50.toFixed(1), p95.toFixed(1), p99.toFixed(1)]
    console.log(
      `${name.padEnd(width)}  ${figures.map((figure) => String(figure).padStart(8)).join('')}  ${answers}`,
    )
  }
}
