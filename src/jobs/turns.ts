import { setTimeout as delay } from 'node:timers/promises'

/** So long nothing that goes first may have run. */
const QUIET_MS = 150
const LOOK_AGAIN_MS = 50
/** Nobody waits longer for the others: also under load everything gets done. */
const LONGEST_WAIT_MS = 5000

export type Turns = {
  /** Does at once what somebody waits for. */
  first: <T>(work: () => Promise<T>) => Promise<T>
  /** Does the rest once nothing of that is going on, after the longest wait at the latest. */
  later: <T>(work: () => Promise<T>) => Promise<T>
}

/** Who goes first in a worker that has more to do than it can: money before the news of it (decision 032). */
export function createTurns({ longestWaitMs = LONGEST_WAIT_MS } = {}): Turns {
  let running = 0
  let endedAt = Number.NEGATIVE_INFINITY
  const isQuiet = () => running === 0 && performance.now() - endedAt >= QUIET_MS
  return {
    async first(work) {
      running += 1
      try {
        return await work()
      } finally {
        running -= 1
        endedAt = performance.now()
      }
    },
    async later(work) {
      const until = performance.now() + longestWaitMs
      while (!isQuiet() && performance.now() < until) await delay(LOOK_AGAIN_MS)
      return work()
    },
  }
}
