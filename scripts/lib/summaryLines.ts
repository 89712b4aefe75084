import { stripVTControlCharacters } from 'node:util'

const SUMMARY =
  /^\s*((Test Files|Tests|Snapshots|Errors)\s+\S|\d+ (passed|failed|flaky|skipped|did not run|interrupted)\b)/

/** The lines with which vitest and Playwright sum up a run, as they printed them. */
export function summaryLines(output: string): string[] {
  return stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => SUMMARY.test(line))
    .map((line) => line.trim())
}
