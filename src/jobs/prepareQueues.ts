import type { Queue } from '@/services/queue/queue'
import { allJobs } from './allJobs'

/** Makes the queue of every job, or brings its options up to date. Run once when the database is prepared. */
export async function prepareQueues(boss: Queue): Promise<void> {
  const existing = new Set((await boss.getQueues()).map(({ name }) => name))
  for (const { name, options } of allJobs) {
    const { concurrency: _, policy, ...settings } = options
    if (existing.has(name)) await boss.updateQueue(name, { ...settings, deleteAfterSeconds: 86_400 })
    else
      await boss.createQueue(name, { policy: policy ?? 'standard', ...settings, deleteAfterSeconds: 86_400 })
  }
}
