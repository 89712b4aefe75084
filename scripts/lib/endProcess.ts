import { setTimeout as delay } from 'node:timers/promises'
import { isAlive, type ProcessIdentity } from './processIdentity'

const POLL_MS = 50

/**
 * Ends a process of an earlier run with its whole group: asks, waits, then kills.
 * @param graceMs how long it may take to end by itself
 * @param signal how it is asked: SIGTERM, or SIGINT for Postgres (fast shutdown)
 */
export async function endProcess(
  identity: ProcessIdentity,
  graceMs: number,
  signal: NodeJS.Signals = 'SIGTERM',
): Promise<void> {
  send(identity, signal)
  const deadline = performance.now() + graceMs
  while (isAlive(identity) && performance.now() < deadline) await delay(POLL_MS)
  if (!isAlive(identity)) return
  send(identity, 'SIGKILL')
  while (isAlive(identity) && performance.now() < deadline + 2000) await delay(POLL_MS)
}

/** Every process we start leads its own group; one that ends between the check and the signal is no error. */
function send({ pid }: ProcessIdentity, signal: NodeJS.Signals): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, signal)
      return
    } catch {
      // no such group or process
    }
  }
}
