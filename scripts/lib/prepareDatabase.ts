import path from 'node:path'
import type { Environment } from './environment'
import { logTail } from './logTail'
import type { Progress } from './progress'
import { runTask } from './runTask'
import { StartupError } from './startupError'

export type PrepareOptions = {
  projectDir: string
  env: Environment
  logFile: string
  progress: Progress
  signal: AbortSignal
}

const PROGRESS = 'progress: '

/**
 * Migrates and, on the first run, seeds: scripts/prepare.ts in a process of its own, its progress lines shown.
 * @throws StartupError with the end of its output
 */
export async function prepareDatabase({
  projectDir,
  env,
  logFile,
  progress,
  signal,
}: PrepareOptions): Promise<void> {
  const step = progress.step('Preparing the database: migrations and demo data')
  const code = await runTask({
    command: process.execPath,
    args: ['--import', 'tsx', path.join(projectDir, 'scripts/prepare.ts')],
    cwd: projectDir,
    env: { ...env, SERVICE: 'script', DISABLE_PAYLOAD_HMR: 'true' },
    logFile,
    onLine: (line) => {
      if (line.startsWith(PROGRESS)) step.note(line.slice(PROGRESS.length))
    },
    signal,
  })
  if (code !== 0) {
    step.fail()
    throw new StartupError(
      `The database could not be prepared; its data is as it was before. The end of ${logFile}:\n${logTail(logFile, 20)}`,
    )
  }
  step.done('Database prepared')
}
