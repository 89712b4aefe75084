import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { currentInstant } from '@/services/clock/clock'
import { logger } from '@/services/logging/logger'
import { requestContext } from '@/services/logging/requestContext'
import type { Queue, QueueEntry } from '@/services/queue/queue'
import { allJobs } from './allJobs'
import type { JobDefinition } from './defineJob'

/** Starts working on every queue, sets the schedules, and sweeps once for what happened while no worker ran. */
export async function registerJobs({ boss, payload }: { boss: Queue; payload: Payload }): Promise<void> {
  for (const job of allJobs) {
    const run = runner(job, payload)
    await boss.work(
      job.name,
      { localConcurrency: job.options.concurrency ?? 1, pollingIntervalSeconds: 2 },
      async ([entry]) => {
        if (entry) await run(entry)
      },
    )
    if (job.cron) await boss.schedule(job.name, job.cron, {}, { tz: 'UTC' })
  }
  await boss.send('timers.sweep', { boot: true })
}

function runner(job: JobDefinition, payload: Payload) {
  return (entry: QueueEntry) =>
    requestContext.run({ requestId: randomUUID(), job: job.name }, async () => {
      const started = performance.now()
      try {
        const data = job.schema.parse(entry.data ?? {})
        await job.handle({ payload, data: data as never, now: await currentInstant(payload) })
        logger.debug({ jobId: entry.id, ms: Math.round(performance.now() - started) }, 'job done')
      } catch (error) {
        logger.error({ err: error, jobId: entry.id }, 'job failed')
        throw error
      }
    })
}
