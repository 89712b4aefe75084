import type { Queue } from '@/services/queue/queue'
import { allJobs } from './allJobs'

/** How the queue keeps jobs, whichever they are. */
const COMMON = {
  deleteAfterSeconds: 86_400,
  /** A job whose worker has said nothing for so long (it was killed) is given to another: 10 is the least. */
  heartbeatSeconds: 10,
}

/** Makes the queue of every job, or brings its options up to date. Run once when the database is prepared. */
export async function prepareQueues(boss: Queue): Promise<void> {
  const existing = new Set((await boss.getQueues()).map(({ name }) => name))
  for (const { name, options } of allJobs) {
    const { concurrency: _concurrency, yields: _yields, policy, ...settings } = options
    if (existing.has(name)) await boss.updateQueue(name, { ...settings, ...COMMON })
    else await boss.createQueue(name, { policy: policy ?? 'standard', ...settings, ...COMMON })
  }
}
