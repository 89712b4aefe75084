import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { claimInstall } from './claimInstall.mjs'
import { installState, stampInstall, unstampInstall } from './installState.mjs'
import { npmFailure } from './npmFailure.mjs'
import { runNpm } from './runNpm.mjs'

/**
 * Installs the packages when they are missing, belong to another lockfile, or an earlier install was cut short.
 * @param {{ projectDir: string }} options
 * @throws {Error} with one line for the user when npm fails or is interrupted
 */
export async function ensureInstalled({ projectDir }) {
  const state = installState(projectDir)
  if (state === 'ready') return
  const logFile = path.join(projectDir, '.data/logs/install.log')
  mkdirSync(path.dirname(logFile), { recursive: true })
  const claim = claimInstall(path.join(projectDir, '.data/install.lock'))
  const started = Date.now()
  const elapsed = () => `${Math.round((Date.now() - started) / 1000)} s`
  console.log(
    state === 'missing'
      ? '  • Installing packages (npm ci), a minute or two the first time'
      : '  • Installing packages again (npm ci): the last install did not finish or the lockfile changed',
  )
  const heartbeat = setInterval(() => console.log(`    … installing packages, ${elapsed()}`), 15_000)
  try {
    unstampInstall(projectDir)
    const { code, signal } = await runNpm({
      projectDir,
      args: ['ci', '--include=dev', '--ignore-scripts=false'],
      logFile,
      onStarted: claim.add,
    })
    if (signal)
      throw new Error(
        'Stopped while installing. Run the command again: the install is repeated from the start.',
      )
    if (code !== 0) throw new Error(npmFailure({ log: readFileSync(logFile, 'utf8'), logFile }))
    stampInstall(projectDir)
    console.log(`  ✓ Packages installed (${elapsed()})`)
  } finally {
    clearInterval(heartbeat)
    claim.release()
  }
}
