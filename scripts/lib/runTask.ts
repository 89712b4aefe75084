import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Environment } from './environment'
import { StartupError } from './startupError'

export type Task = {
  command: string
  args: readonly string[]
  cwd: string
  env: Environment
  /** Overwritten with everything it prints. */
  logFile: string
  onLine?: (line: string) => void
  /** Ends the task's whole group. */
  signal: AbortSignal
}

/**
 * Runs a command to its end, its output in a log file and line by line to `onLine`.
 * @returns its exit code (1 when a signal ended it)
 * @throws StartupError('Stopped.') when `signal` fires
 */
export async function runTask(task: Task): Promise<number> {
  mkdirSync(path.dirname(task.logFile), { recursive: true })
  const log = createWriteStream(task.logFile)
  const child = spawn(task.command, task.args, {
    cwd: task.cwd,
    env: task.env as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const end = () => killGroup(child.pid, 'SIGTERM')
  task.signal.addEventListener('abort', end, { once: true })
  if (task.signal.aborted) end()
  for (const stream of [child.stdout, child.stderr]) {
    stream.pipe(log, { end: false })
    createInterface({ input: stream }).on('line', (line) => task.onLine?.(line))
  }
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (exitCode) => resolve(exitCode ?? 1))
    })
    if (task.signal.aborted) throw new StartupError('Stopped.')
    return code
  } finally {
    task.signal.removeEventListener('abort', end)
    await new Promise<void>((resolve) => log.end(resolve))
  }
}

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (!pid) return
  try {
    process.kill(-pid, signal)
  } catch {
    // it ended in the same instant
  }
}
