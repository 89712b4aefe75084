import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { currentInstant } from '@/services/clock/clock'
import { logger } from '@/services/logging/logger'
import { requestContext } from '@/services/logging/requestContext'
import { handingOverFilled } from '@/services/queue/filledQueues'
import type { JobResult, Queue, QueueEntry } from '@/services/queue/queue'
import { allJobs } from './allJobs'
import type { JobDefinition } from './defineJob'
import { createTurns, type Turns } from './turns'

/**
 * Looks every second, and goes on at once while there is more: also where notices come, for they come not once for every
 * job, and not for a retry (decision 032).
 */
const FETCHING = {
  pollingIntervalSeconds: 1,
  notifyPollingIntervalSeconds: 1,
  burstWhenBatchFull: true,
  perJobResults: true,
} as const

/** Jobs fetched at once. At least two, because the queue takes a full batch of one for no sign of more. */
const batchSizeOf = ({ options }: JobDefinition) => Math.max(2, options.concurrency ?? 1)

/** Starts working on every queue, sets the schedules, and catches up once with what happened while no worker ran. */
export async function registerJobs({ boss, payload }: { boss: Queue; payload: Payload }): Promise<void> {
  const turns = createTurns()
  const workers = new Map<string, string>()
  const wake = (name: string) => {
    const worker = workers.get(name)
    if (worker) boss.notifyWorker(worker)
  }
  for (const job of allJobs) {
    const options = { ...FETCHING, batchSize: batchSizeOf(job) }
    workers.set(job.name, await boss.work(job.name, options, batchRunner({ job, payload, turns, wake })))
    if (job.cron) await boss.schedule(job.name, job.cron, {}, { tz: 'UTC' })
  }
  await boss.send('timers.sweep', { boot: true })
  await boss.send('rates.refresh', {})
}

type Runner = { job: JobDefinition; payload: Payload; turns: Turns; wake: (name: string) => void }

/**
 * Runs a batch, as many side by side as the job allows; each succeeds or fails by itself. What a job has queued is taken up
 * by this worker at once.
 */
function batchRunner({ job, payload, turns, wake }: Runner) {
  const run = runner(job, payload)
  const inTurn = job.options.yields ? turns.later : turns.first
  const settle = (entry: QueueEntry): Promise<JobResult> =>
    inTurn(() => handingOverFilled(() => run(entry), wake)).then(
      () => ({ id: entry.id, status: 'completed' as const }),
      (error: unknown) => ({ id: entry.id, status: 'failed' as const, output: failureOf(error) }),
    )
  return async (entries: QueueEntry[]): Promise<JobResult[]> => {
    if ((job.options.concurrency ?? 1) > 1) return Promise.all(entries.map(settle))
    const results: JobResult[] = []
    for (const entry of entries) results.push(await settle(entry))
    return results
  }
}

/** What the queue keeps of a failure, for whoever looks into it: no stack, no cause that may hold personal data. */
const failureOf = (error: unknown) => ({ message: error instanceof Error ? error.message : String(error) })

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
