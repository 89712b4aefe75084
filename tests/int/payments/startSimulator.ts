import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export const SECRET_KEY = 'sk_test_simulator_for_tests'
export const WEBHOOK_SECRET = 'whsec_simulator_for_tests'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

export type RunningSimulator = {
  url: string
  /** Ends it as an operator would. */
  stop(): Promise<void>
  /** Ends it as a power cut would. */
  kill(): Promise<void>
  control(change: Record<string, unknown>): Promise<{ now: string; pendingWebhooks: number }>
  reset(): Promise<void>
  calls(): Promise<CallReport>
  pay(sessionId: string, card: string, authenticate?: 'approve' | 'refuse'): Promise<PayAnswer>
  /** Tells it what happens outside, e.g. `charges/ch_1/dispute`. */
  tell(what: string, input?: Record<string, unknown>): Promise<Record<string, unknown>>
  /** A call as any HTTP client would make it, without the Stripe package. */
  raw(method: 'GET' | 'POST', path: string, options?: RawOptions): Promise<RawAnswer>
}

type RawOptions = { body?: string; headers?: Record<string, string> }
export type RawAnswer = { status: number; headers: Headers; json: Record<string, unknown> }
export type CallReport = {
  executed: Record<string, number>
  total: number
  calls: { route: string; path: string; idempotencyKey: string | null; status: number; replayed: boolean }[]
}
type PayAnswer = { outcome: string; declineCode: string | null; session: { status: string } }

/** Starts the payment simulator as a process of its own on a free port. */
export async function startSimulator(
  options: { dataPath?: string; port?: number; webhookUrl?: string } = {},
): Promise<RunningSimulator> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'simulator/server.ts'], {
    cwd: ROOT,
    env: {
      NODE_ENV: 'test',
      PATH: process.env.PATH,
      SIMULATOR_PORT: String(options.port ?? 0),
      SIMULATOR_DATA: options.dataPath ?? ':memory:',
      SIMULATOR_SECRET_KEY: SECRET_KEY,
      SIMULATOR_WEBHOOK_SECRET: WEBHOOK_SECRET,
      SIMULATOR_WEBHOOK_URL: options.webhookUrl ?? '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await listeningUrl(child)
  const json = async <T>(path: string, body?: unknown): Promise<T> => {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
    const response = await fetch(url + path, init)
    const answer = (await response.json()) as T
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`)
    return answer
  }
  return {
    url,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
    control: (change) => json('/_control', change),
    reset: () => json('/_control/reset', {}),
    calls: () => json('/_control/calls'),
    pay: (sessionId, card, authenticate) =>
      json(`/_control/sessions/${sessionId}/pay`, { card, ...(authenticate && { authenticate }) }),
    tell: (what, input = {}) => json(`/_control/${what}`, input),
    raw: async (method, path, { body, headers } = {}) => {
      const authorization = `Bearer ${SECRET_KEY}`
      const response = await fetch(url + path, { method, body, headers: { authorization, ...headers } })
      return {
        status: response.status,
        headers: response.headers,
        json: (await response.json()) as Record<string, unknown>,
      }
    },
  }
}

async function listeningUrl(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('no output to read')
  for await (const line of createInterface({ input: child.stdout })) {
    const entry = JSON.parse(line) as { msg: string; url?: string }
    child.stdout.resume()
    if (entry.url) return entry.url
    throw new Error(entry.msg)
  }
  throw new Error('the simulator ended before it listened')
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill(signal)
  await exited
}
