import { setTimeout as delay } from 'node:timers/promises'
import type { ProcessEnd, RunningProcess } from './loggedProcess'

export type SuperviseOptions = {
  name: string
  start: () => Promise<RunningProcess>
  /** A death before this says true is final: what cannot come up at all is not started again. */
  mayRestart: () => boolean
  /** Told before each new try; `attempt` counts from 1. */
  onDeath: (end: ProcessEnd, attempt: number, waitMs: number) => void
  onStarted: (pid: number) => void
  /** Waits between tries; as many tries as entries. */
  backoffMs?: readonly number[]
  /** A process that lived this long starts the count anew. */
  stableMs?: number
}

export type Supervised = {
  name: string
  pid: () => number
  /** Resolves when the process is down for good without having been told to stop. */
  gaveUp: Promise<ProcessEnd>
  stop: (graceMs: number, signal?: NodeJS.Signals) => Promise<void>
}

const BACKOFF_MS = [500, 1000, 2000, 4000, 8000] as const
const STABLE_MS = 60_000

/** Starts a process and starts it again when it dies: at most five times in a row, each after a longer wait. */
export async function supervise(options: SuperviseOptions): Promise<Supervised> {
  const { backoffMs = BACKOFF_MS, stableMs = STABLE_MS } = options
  const stopping = new AbortController()
  let current = await options.start()
  options.onStarted(current.pid)

  const watch = async (): Promise<ProcessEnd> => {
    let attempt = 0
    for (;;) {
      const since = performance.now()
      const end = await current.ended
      if (stopping.signal.aborted) return await never()
      if (performance.now() - since > stableMs) attempt = 0
      const waitMs = options.mayRestart() ? backoffMs[attempt] : undefined
      if (waitMs === undefined) return end
      attempt += 1
      options.onDeath(end, attempt, waitMs)
      await delay(waitMs, undefined, { signal: stopping.signal }).catch(() => {})
      if (stopping.signal.aborted) return await never()
      // A try that cannot even start leaves the dead process in place, which ends the next round at once.
      current = await options.start().catch(() => current)
      if (stopping.signal.aborted) await current.stop(0)
      else options.onStarted(current.pid)
    }
  }
  const gaveUp = watch()
  const stop = async (graceMs: number, signal?: NodeJS.Signals) => {
    stopping.abort()
    await current.stop(graceMs, signal)
  }
  return { name: options.name, pid: () => current.pid, gaveUp, stop }
}

/** Told to stop: there is no giving up to report. */
function never(): Promise<never> {
  return new Promise(() => {})
}
