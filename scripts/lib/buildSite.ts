import { totalmem } from 'node:os'
import path from 'node:path'
import { isBuilt, sourcesHash, stampBuild, unstampBuild } from './buildStamp'
import type { Environment } from './environment'
import { logTail } from './logTail'
import type { Progress } from './progress'
import { runTask } from './runTask'
import { StartupError } from './startupError'

export type BuildOptions = {
  projectDir: string
  logFile: string
  /** APP_MODE the site will run in. */
  appMode: string
  progress: Progress
  signal: AbortSignal
}

/**
 * Runs `next build` when the sources are not those of the last finished build. A build needs no database and no
 * secret, so it can run beside the seed and in an image.
 * @returns true when it built
 * @throws StartupError with the end of the build's output
 */
export async function buildSite({
  projectDir,
  logFile,
  appMode,
  progress,
  signal,
}: BuildOptions): Promise<boolean> {
  const hash = `${appMode === 'production' ? 'public' : 'local'}:${sourcesHash(projectDir)}`
  if (isBuilt(projectDir, hash)) return false
  const step = progress.step('Building the site')
  unstampBuild(projectDir)
  const code = await runTask({
    command: process.execPath,
    args: [
      `--max-old-space-size=${heapMegabytes()}`,
      path.join(projectDir, 'node_modules/next/dist/bin/next'),
      'build',
    ],
    cwd: projectDir,
    env: buildEnv(appMode),
    logFile,
    signal,
  })
  if (code !== 0) {
    step.fail()
    throw new StartupError(`The site could not be built. The end of ${logFile}:\n${logTail(logFile, 25)}`)
  }
  stampBuild(projectDir, hash)
  step.done('Site built')
  return true
}

function heapMegabytes(): number {
  return Math.min(8000, Math.floor((totalmem() / 1024 / 1024) * 0.75))
}

/**
 * Only what the machine needs to run a program comes from outside, so that the same sources give the same build;
 * src/env.ts has stand-ins for the secrets a build does not need. The mode decides on headers baked in.
 */
function buildEnv(appMode: string): Environment {
  const { PATH, HOME, TMPDIR, CI } = process.env
  return {
    ...{ PATH, HOME, TMPDIR, CI },
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    APP_MODE: appMode,
    ...(appMode === 'production' ? { SERVER_URL: 'https://edustream.invalid' } : {}),
  }
}
