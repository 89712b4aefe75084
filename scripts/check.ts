import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runChecks } from './lib/checks'
import { stopSignals } from './lib/stopSignals'
import { totalsLine } from './lib/testTotals'
import { toolEnv } from './lib/toolEnv'

const projectDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const reportDir = mkdtempSync(path.join(tmpdir(), 'edustream-check-'))
const started = performance.now()
try {
  const result = await runChecks({
    projectDir,
    env: toolEnv(projectDir, process.env, process.stdout.isTTY),
    reportDir,
    print: (line) => console.log(line),
    signal: stopSignals(),
  })
  for (const line of result.summary) console.log(`  ${line}`)
  console.log(
    `${result.ok ? 'All checks passed' : 'Not all checks passed'} (${((performance.now() - started) / 1000).toFixed(0)} s)`,
  )
  console.log(totalsLine(result.totals))
  process.exitCode = result.ok ? 0 : 1
} finally {
  rmSync(reportDir, { recursive: true, force: true })
}
process.exit()
