import { endProcess } from './endProcess'
import type { RunRecord } from './instanceLock'
import { commandLineOf, isAlive } from './processIdentity'

const GRACE_MS = 5000
/** What our children's command lines hold, by name; another program under an old number does not. */
const ENTRY: Record<string, string> = {
  web: 'server.ts',
  worker: 'worker.ts',
  simulator: 'simulator/server.ts',
}

/**
 * Ends the web, worker and simulator processes that a killed run left behind. A process is touched only when
 * number, start time and command line all say it is ours. (Its database is found by endStaleServer.)
 * @returns the names of those that were ended
 */
export async function endAbandoned(record: RunRecord): Promise<string[]> {
  const ours = Object.entries(record.children).filter(
    ([name, child]) => isAlive(child) && commandLineOf(child.pid).includes(ENTRY[name] ?? '\n'),
  )
  await Promise.all(ours.map(([, child]) => endProcess(child, GRACE_MS)))
  return ours.map(([name]) => name)
}
