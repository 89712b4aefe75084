import { setTimeout as delay } from 'node:timers/promises'
import type { LoadStack } from '../load/startLoadStack'
import { seededRandom } from './seededRandom'

const VICTIMS = ['web', 'worker'] as const
const SHORTEST_MS = 4000
const LONGEST_MS = 10_000

/**
 * Kills web or worker, as a machine out of memory would, so many times at moments the seed decides. Whoever runs them
 * starts them again; the next one dies only when both are there.
 */
export async function killAtRandom(stack: LoadStack, { seed, times }: { seed: number; times: number }) {
  const random = seededRandom(seed)
  // As many of each as can be, in an order of chance: a process that dies too often in a row is given up.
  const victims = Array.from({ length: times }, (_, n) => VICTIMS[n % 2] as (typeof VICTIMS)[number])
  while (victims.length > 0) {
    await delay(SHORTEST_MS + random.below(LONGEST_MS - SHORTEST_MS))
    const [victim] = victims.splice(random.below(victims.length), 1)
    const pid = victim && stack.pids().get(victim)
    if (!pid) continue
    process.kill(pid, 'SIGKILL')
    console.log(`killed ${victim} (${times - victims.length} of ${times})`)
    while (stack.pids().get(victim) === pid || !(await isUp(stack))) await delay(200)
  }
}

async function isUp({ url }: LoadStack): Promise<boolean> {
  try {
    return (await fetch(`${url}/api/health/live`, { signal: AbortSignal.timeout(2000) })).ok
  } catch {
    return false
  }
}
