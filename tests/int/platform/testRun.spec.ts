import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { runAllTests, STAGES } from '../../../scripts/lib/runAllTests'
import { summaryLines } from '../../../scripts/lib/summaryLines'
import { playwrightTotals, totalsLine, vitestTotals } from '../../../scripts/lib/testTotals'
import { toolEnv } from '../../../scripts/lib/toolEnv'
import { temporaryFolder } from './temporaryFolder'

const report = (content: unknown) => {
  const file = path.join(temporaryFolder(), 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

describe('testTotals', () => {
  it('should read vitest reports and count a file that could not be loaded as a failure', () => {
    const file = report({
      numPassedTests: 10,
      numFailedTests: 2,
      numPendingTests: 1,
      numTodoTests: 0,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'passed', assertionResults: [{}] },
      ],
    })
    expect(vitestTotals(file)).toEqual({ passed: 10, failed: 3, skipped: 1 })
  })

  it('should read Playwright reports and count flaky tests as failed', () => {
    const file = report({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] })
    expect(playwrightTotals(file)).toEqual({ passed: 5, failed: 3, skipped: 2 })
  })

  it('should count nothing for a runner that died before its report', () => {
    expect(vitestTotals('/not/there.json')).toEqual({ passed: 0, failed: 0, skipped: 0 })
  })

  it.each([
    [{ passed: 3, failed: 0, skipped: 0 }, '3 passed, 0 failed'],
    [{ passed: 3, failed: 1, skipped: 2 }, '3 passed, 1 failed, 2 skipped'],
  ])('should close with %j as a plain line', (totals, line) => {
    expect(totalsLine(totals)).toBe(line)
  })
})

describe('summaryLines', () => {
  it('should find the closing lines of both runners through their colours', () => {
    const output = [
      ' ✓ src/a.spec.ts (3 tests)',
      '\u001b[2m Test Files \u001b[22m \u001b[1m\u001b[32m2 passed\u001b[39m\u001b[22m (2)',
      '      Tests  5 passed (5)',
      '  ok 1 [chromium] › journey.spec.ts:3:1 › should book',
      '  1 failed',
      '  7 passed (12.3s)',
    ].join('\n')
    expect(summaryLines(output)).toEqual([
      'Test Files  2 passed (2)',
      'Tests  5 passed (5)',
      '1 failed',
      '7 passed (12.3s)',
    ])
  })
})

describe('runAllTests', () => {
  const stage = (name: string, ok: boolean, passed: number, failed: number) => ({
    name,
    run: async () => ({ ok, totals: { passed, failed, skipped: 0 }, summary: [`${name} summed up`] }),
  })
  const run = async (stages: typeof STAGES, signal = new AbortController().signal) => {
    let text = ''
    const write = (more: string) => {
      text += more
    }
    const ok = await runAllTests({ projectDir: '/x', env: {}, reportDir: '/x', write, signal }, stages)
    return { ok, text, last: text.trimEnd().split('\n').at(-1) }
  }

  it('should run checks, integration tests, build and browser tests in this order', () => {
    expect(STAGES.map(({ name }) => name)).toEqual([
      'Checks and unit tests',
      'Integration tests',
      'Build',
      'Browser tests',
    ])
  })

  it('should add up all stages in the last line', async () => {
    const { ok, text, last } = await run([stage('One', true, 3, 0), stage('Two', true, 4, 0)])
    expect(ok).toBe(true)
    expect(text).toContain('One: One summed up')
    expect(text).toContain('All stages passed')
    expect(last).toBe('7 passed, 0 failed')
  })

  it('should stop at the first stage that fails', async () => {
    const { ok, text, last } = await run([stage('One', false, 3, 1), stage('Two', true, 4, 0)])
    expect(ok).toBe(false)
    expect(text).toContain('Stopped at: One')
    expect(last).toBe('3 passed, 1 failed')
  })

  it('should fail and still close with the total when a stage throws', async () => {
    const broken = { name: 'Broken', run: () => Promise.reject(new Error('no runner')) }
    const { ok, text, last } = await run([stage('One', true, 3, 0), broken])
    expect(ok).toBe(false)
    expect(text).toContain('no runner')
    expect(last).toBe('3 passed, 0 failed')
  })
})

describe('toolEnv', () => {
  it("should keep the user's own settings of the product out of a test run", () => {
    const env = toolEnv(
      '/project',
      { PATH: '/bin', DATABASE_URL: 'postgres://real', STRIPE_SECRET_KEY: 'sk_live_x' },
      false,
    )
    expect(env).not.toHaveProperty('DATABASE_URL')
    expect(env).not.toHaveProperty('STRIPE_SECRET_KEY')
    expect(env.PATH).toBe('/project/node_modules/.bin:/bin')
  })
})
