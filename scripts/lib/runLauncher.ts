import type { StartOptions } from '../bootstrap/startOptions.mjs'
import { askYes } from './askYes'
import { launch } from './launch'
import { createProgress } from './progress'
import { startupMessage } from './startupMessage'
import { stopSignals } from './stopSignals'

/**
 * Runs `launch` on this terminal.
 * @returns the exit code: 0 when the run stopped because it was told to, 1 when something stopped it
 */
export async function runLauncher({
  projectDir,
  start,
}: {
  projectDir: string
  start: StartOptions
}): Promise<number> {
  const signal = stopSignals()
  const progress = createProgress((line) => console.log(line))
  console.log('EduStream')
  try {
    await launch({
      projectDir,
      start,
      env: process.env,
      progress,
      signal,
      ask: process.stdin.isTTY ? (question) => askYes(question, signal) : null,
    })
    return 0
  } catch (error) {
    if (signal.aborted) return 0
    console.error(`\n${startupMessage(error) ?? (error as Error).stack}`)
    return 1
  }
}
