import { existsSync, readFileSync } from 'node:fs'

export type TestTotals = { passed: number; failed: number; skipped: number }

export const NO_TESTS: TestTotals = { passed: 0, failed: 0, skipped: 0 }

export function addTotals(a: TestTotals, b: TestTotals): TestTotals {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

/** The plain closing line of a run. */
export function totalsLine({ passed, failed, skipped }: TestTotals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/** A file that could not even be loaded has no tests to count; it counts as one failure. */
export function vitestTotals(reportFile: string): TestTotals {
  const report = readReport<VitestReport>(reportFile)
  if (!report) return NO_TESTS
  const unloadable = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
}

/** A flaky test failed at least once, so it counts as failed. Errors outside of tests count one each. */
export function playwrightTotals(reportFile: string): TestTotals {
  const report = readReport<PlaywrightReport>(reportFile)
  if (!report) return NO_TESTS
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped }
}

/** Without a report the runner died before it could write one; its exit code fails the run. */
function readReport<T>(file: string): T | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null
}
