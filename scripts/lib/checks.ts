import path from 'node:path'
import type { Environment } from './environment'
import { runTool } from './runTool'
import { summaryLines } from './summaryLines'
import { type TestTotals, vitestTotals } from './testTotals'

export type CheckOptions = {
  projectDir: string
  env: Environment
  /** A folder for the test runner's report. */
  reportDir: string
  print: (line: string) => void
  signal: AbortSignal
}

export type CheckResult = { ok: boolean; totals: TestTotals; summary: string[] }

type Check = { name: string; tool: string; args: string[] }

const ROOMS = ['src', 'scripts', 'simulator', 'tests', 'server.ts', 'worker.ts', 'payload.config.ts']
const AT_ONCE = 2

/** Everything that needs no database: lint and format, types, import rules, unused code, unit tests. Two at a time. */
export async function runChecks(options: CheckOptions): Promise<CheckResult> {
  const report = path.join(options.reportDir, 'unit.json')
  const waiting = checksOf(report)
  let ok = true
  let summary: string[] = []
  const work = async () => {
    for (let check = waiting.shift(); check && !options.signal.aborted; check = waiting.shift()) {
      const { code, output, seconds } = await runCheck(check, options)
      options.print(`  ${code === 0 ? '✓' : '✗'} ${check.name} (${seconds.toFixed(1)} s)`)
      if (code !== 0) options.print(output.trimEnd())
      if (check.tool === 'vitest') summary = summaryLines(output)
      ok &&= code === 0
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { ok: ok && !options.signal.aborted, totals: vitestTotals(report), summary }
}

/** The longest first, so that two lanes end at about the same time. */
function checksOf(report: string): Check[] {
  return [
    {
      name: 'unit tests',
      tool: 'vitest',
      args: [
        'run',
        '--project',
        'unit',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
    },
    { name: 'types (tsc)', tool: 'tsc', args: ['--noEmit', '-p', '.'] },
    {
      name: 'import rules (dependency-cruiser)',
      tool: 'depcruise',
      args: ['--config', '.dependency-cruiser.cjs', ...ROOMS],
    },
    { name: 'unused code (knip)', tool: 'knip', args: ['--no-progress'] },
    { name: 'lint and format (biome)', tool: 'biome', args: ['check', '.'] },
  ]
}

function runCheck({ tool, args }: Check, { projectDir, env, signal }: CheckOptions) {
  const command = path.join(projectDir, 'node_modules/.bin', tool)
  // Lets tools that load the project's configuration do so without secrets: see src/env.ts.
  const checkEnv = { ...env, EDUSTREAM_TOOLING: '1' }
  return runTool({ command, args, cwd: projectDir, env: checkEnv, onOutput: () => {}, signal })
}
