import { setTimeout as delay } from 'node:timers/promises'
import type { StackProcess } from '../lib/startTestStack'
import type { LoadStack } from '../load/startLoadStack'
import { seededRandom } from './seededRandom'

const SHORTEST_MS = 4000
const LONGEST_MS = 10_000

type Options = {
  seed: number
  times: number
  victims: readonly StackProcess[]
  /** Told at once when one is killed. */
  onKill?: (victim: StackProcess) => void
}

/**
 * Kills one process after the other, as a machine out of memory would, so many times at moments the seed decides. Whoever
 * runs them starts them again; the next one dies only when all are there.
 */
export async function killAtRandom(stack: LoadStack, { seed, times, victims, onKill }: Options) {
  const random = seededRandom(seed)
  // As many of each as can be, in an order of chance: a process that dies too often in a row is given up.
  const left = Array.from({ length: times }, (_, n) => victims[n % victims.length] as StackProcess)
  while (left.length > 0) {
    await delay(SHORTEST_MS + random.below(LONGEST_MS - SHORTEST_MS))
    const [victim] = left.splice(random.below(left.length), 1)
    const pid = victim && stack.pids().get(victim)
    if (!pid) continue
    process.kill(pid, 'SIGKILL')
    onKill?.(victim)
    console.log(`killed ${victim} (${times - left.length} of ${times})`)
    while (stack.pids().get(victim) === pid || !(await isUp(stack))) await delay(200)
  }
}

/** Web and database answer, and the processor does. */
async function isUp({ url, env }: LoadStack): Promise<boolean> {
  const answers = await Promise.all([ok(`${url}/api/health/ready`), ok(`${env.STRIPE_API_BASE}/health`)])
  return answers.every(Boolean)
}

async function ok(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5000) })).ok
  } catch {
    return false
  }
}
