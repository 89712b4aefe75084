import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { endTestRun } from './lib/endTestRun'
import { runAllTests } from './lib/runAllTests'
import { stopSignals } from './lib/stopSignals'
import { toolEnv } from './lib/toolEnv'

const projectDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const reportDir = mkdtempSync(path.join(tmpdir(), 'edustream-reports-'))
const mark = randomUUID()
let ok = false
try {
  ok = await runAllTests({
    projectDir,
    env: toolEnv(projectDir, { ...process.env, EDUSTREAM_TEST_RUN: mark }, process.stdout.isTTY),
    reportDir,
    write: (text) => process.stdout.write(text),
    signal: stopSignals(),
  })
} finally {
  await endTestRun(mark)
  rmSync(reportDir, { recursive: true, force: true })
}
process.exit(ok ? 0 : 1)
