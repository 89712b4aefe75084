import path from 'node:path'
import type { Environment } from './environment'
import { logTail } from './logTail'
import { isPrepared, stampPrepared } from './preparedStamp'
import type { Progress } from './progress'
import type { ProjectPaths } from './projectPaths'
import { runTask } from './runTask'
import { StartupError } from './startupError'

export type PrepareOptions = {
  paths: ProjectPaths
  /** Of the scripts: DATABASE_URL and APP_MODE are read here too. */
  env: Environment
  progress: Progress
  signal: AbortSignal
}

const PROGRESS = 'progress: '

/**
 * Migrates and, on the first run, seeds: scripts/prepare.ts in a process of its own, its progress lines shown.
 * Skipped when it has done all that before.
 * @throws StartupError with the end of its output
 */
export async function prepareDatabase({ paths, env, progress, signal }: PrepareOptions): Promise<void> {
  const { projectDir } = paths
  const prepared = {
    projectDir,
    databaseUrl: String(env.DATABASE_URL),
    demoLoginsFile: env.APP_MODE === 'demo' ? paths.demoLoginsFile : null,
  }
  if (await isPrepared(prepared)) return
  const step = progress.step('Preparing the database')
  const logFile = path.join(paths.logsDir, 'prepare.log')
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
      `The database could not be prepared. The end of ${logFile}:\n${logTail(logFile, 20)}\n  Mend what it names and start again; npm start -- --reset begins anew.`,
    )
  }
  await stampPrepared(prepared)
  step.done('Database prepared')
}
