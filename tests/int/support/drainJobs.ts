import type { Payload } from 'payload'
import { allJobs } from '@/jobs/allJobs'
import { indexMarked } from '@/operations/search/indexMarked'
import { currentInstant } from '@/services/clock/clock'
import { queue } from '@/services/queue/queue'

/**
 * Does the worker's part in this process: runs every queued job that is due, until none is left,
 * and has the search index follow what changed.
 * A job that throws fails the test. @returns the names of the jobs that ran, in order
 */
export async function drainJobs(payload: Payload): Promise<string[]> {
  const boss = await queue()
  const done: string[] = []
  for (let found = true; found; ) {
    found = (await indexMarked({ payload, now: await currentInstant(payload) })) > 0
    for (const job of allJobs) {
      for (const entry of await boss.fetch(job.name, { batchSize: 50 })) {
        found = true
        await job.handle({
          payload,
          data: job.schema.parse(entry.data ?? {}) as never,
          now: await currentInstant(payload),
        })
        await boss.complete(job.name, entry.id)
        done.push(job.name)
      }
    }
  }
  return done
}
