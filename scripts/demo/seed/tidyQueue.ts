import { allJobs } from '@/jobs/allJobs'
import { queue } from '@/services/queue/queue'

/**
 * Empties the queue of what the seed has done itself, so that the first worker is not flooded with three months of
 * jobs; it looks itself for the timers that are still to ring.
 */
export async function tidyQueue(): Promise<void> {
  const boss = await queue()
  for (const { name } of allJobs) await boss.deleteQueuedJobs(name)
}
