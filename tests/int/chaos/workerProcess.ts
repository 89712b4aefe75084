import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

export type WorkerProcess = {
  /** Ends it as a power cut would. */
  kill: () => Promise<void>
  /** Ends it as an operator would. */
  stop: () => Promise<void>
  isAlive: () => boolean
}

type Options = {
  /** Where it looks for its database, when not in this file's own. */
  databaseUrl?: string
  /** Hears each line of its log until it has taken up work. */
  onLine?: (line: string) => void
}

/** Starts the real worker on this file's database and simulator; resolves once it has taken up work. */
export async function startWorker({ databaseUrl, onLine = () => {} }: Options = {}): Promise<WorkerProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'worker.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      SERVICE: 'worker',
      LOG_LEVEL: 'info',
      ...(databaseUrl && { DATABASE_URL: databaseUrl }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await untilReady(child, onLine)
  return {
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
    isAlive: () => child.exitCode === null && child.signalCode === null,
  }
}

async function untilReady(child: ChildProcess, onLine: (line: string) => void): Promise<void> {
  if (!child.stdout) throw new Error('no output to read')
  const seen: string[] = []
  const lines = createInterface({ input: child.stdout })
  for await (const line of lines) {
    seen.push(line)
    onLine(line)
    if (line.includes('"msg":"worker ready"')) {
      child.stdout.resume()
      return
    }
  }
  throw new Error(`the worker ended before it was ready:\n${seen.slice(-20).join('\n')}`)
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill(signal)
  await exited
}
