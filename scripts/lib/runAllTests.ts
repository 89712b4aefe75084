import path from 'node:path'
import { buildSite } from './buildSite'
import { runChecks } from './checks'
import type { Environment } from './environment'
import { createProgress } from './progress'
import { runTool } from './runTool'
import { startupMessage } from './startupMessage'
import { summaryLines } from './summaryLines'
import {
  addTotals,
  NO_TESTS,
  playwrightTotals,
  type TestTotals,
  totalsLine,
  vitestTotals,
} from './testTotals'

export type TestRunOptions = {
  projectDir: string
  env: Environment
  /** A folder for the runners' reports. */
  reportDir: string
  write: (text: string) => void
  signal: AbortSignal
}

type StageResult = { ok: boolean; totals: TestTotals; summary: string[] }
type Stage = { name: string; run: (options: TestRunOptions) => Promise<StageResult> }

/** In this order, because each is slower than the one before it. */
export const STAGES: readonly Stage[] = [
  {
    name: 'Checks and unit tests',
    run: (options) => runChecks({ ...options, print: (line) => options.write(`${line}\n`) }),
  },
  { name: 'Integration tests', run: integrationTests },
  { name: 'Build', run: build },
  { name: 'Browser tests', run: browserTests },
]

/**
 * Runs the stages up to the first that fails, then sums up: each runner's own closing lines, and as the last line
 * the total that the runners' reports add up to.
 * @returns true when every stage passed
 */
export async function runAllTests(
  options: TestRunOptions,
  stages: readonly Stage[] = STAGES,
): Promise<boolean> {
  let totals = NO_TESTS
  const summary: string[] = []
  let failedAt: string | null = null
  for (const stage of stages) {
    options.write(`\n── ${stage.name}\n`)
    const result = await runStage(stage, options)
    totals = addTotals(totals, result.totals)
    summary.push(...result.summary.map((line) => `  ${stage.name}: ${line}`))
    if (result.ok) continue
    failedAt = stage.name
    break
  }
  const verdict =
    failedAt === null
      ? 'All stages passed'
      : `Stopped at: ${failedAt}${options.signal.aborted ? ' (interrupted)' : ''}`
  options.write(`\n── Summary\n${[...summary, `  ${verdict}`].join('\n')}\n${totalsLine(totals)}\n`)
  return failedAt === null
}

async function runStage(stage: Stage, options: TestRunOptions): Promise<StageResult> {
  try {
    return await stage.run(options)
  } catch (error) {
    options.write(`${startupMessage(error) ?? (error as Error).stack}\n`)
    return { ok: false, totals: NO_TESTS, summary: [] }
  }
}

async function integrationTests(options: TestRunOptions): Promise<StageResult> {
  const report = path.join(options.reportDir, 'int.json')
  const args = [
    'run',
    '--project',
    'int',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const { code, output } = await runBin('vitest', args, options.env, options)
  return { ok: code === 0, totals: vitestTotals(report), summary: summaryLines(output) }
}

async function build({ projectDir, signal, write }: TestRunOptions): Promise<StageResult> {
  const logFile = path.join(projectDir, '.data/logs/build.log')
  const progress = createProgress((line) => write(`${line}\n`))
  const built = await buildSite({ projectDir, logFile, appMode: 'demo', progress, signal })
  if (!built) progress.say('  ✓ The site is already built from these sources')
  return { ok: true, totals: NO_TESTS, summary: [] }
}

async function browserTests(options: TestRunOptions): Promise<StageResult> {
  const report = path.join(options.reportDir, 'browser.json')
  const env = { ...options.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const { code, output } = await runBin('playwright', ['test', '--reporter=list,json'], env, options)
  return { ok: code === 0, totals: playwrightTotals(report), summary: summaryLines(output) }
}

function runBin(
  tool: string,
  args: string[],
  env: Environment,
  { projectDir, write, signal }: TestRunOptions,
) {
  const command = path.join(projectDir, 'node_modules/.bin', tool)
  return runTool({ command, args, cwd: projectDir, env, onOutput: write, signal })
}
