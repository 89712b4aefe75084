import { sql } from '@payloadcms/db-postgres'
import { fromDrizzle, type Job, type JobResult, PgBoss } from 'pg-boss'
import { env } from '@/env'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'
import { logger } from '@/services/logging/logger'
import { noteFilled } from './filledQueues'
import { PlanningClient } from './planningClient'

/** The queue's own interface, for the registry that works on it. */
export type Queue = PgBoss
export type QueueEntry = Job<unknown>
export type { JobResult }

/**
 * The queue's own connections only take jobs up and tick them off, without waiting for the disk: after a crash of the
 * database one that was done may be done again, as after a crash of the worker. What queues a job waits, with its transaction.
 * Their plan is the same whatever the values, so it is made once.
 */
const WITHOUT_FLUSH = '-c synchronous_commit=off -c plan_cache_mode=force_generic_plan'

/** The queue hands its options on to its pool of connections, so also what these are made of. */
const PLANNED_ONCE = { Client: PlanningClient } as object

/** How often jobs of dead workers are looked for; with the heartbeat they wait about 20 s at most. */
const SUPERVISE_SECONDS = 10

const KEY = Symbol.for('edustream.queue')
type Holder = { [KEY]?: Promise<PgBoss> }

/**
 * The queue, started once a process. Web and worker share the tables; only the worker supervises (maintenance,
 * cron). Queues themselves are created by `createQueues` when the database is prepared.
 */
export function queue(): Promise<PgBoss> {
  const holder = globalThis as Holder
  holder[KEY] ??= start()
  return holder[KEY]
}

async function start(): Promise<PgBoss> {
  const isWorker = env.SERVICE === 'worker'
  const boss = new PgBoss({
    ...PLANNED_ONCE,
    connectionString: env.DATABASE_URL,
    options: WITHOUT_FLUSH,
    schema: 'pgboss',
    max: isWorker ? 8 : 3,
    supervise: isWorker,
    superviseIntervalSeconds: SUPERVISE_SECONDS,
    monitorIntervalSeconds: SUPERVISE_SECONDS,
    schedule: isWorker,
    migrate: false,
    useListenNotify: isWorker,
  })
  boss.on('error', (error) => logger.error({ err: error }, 'queue error'))
  await boss.start()
  return boss
}

/** Ends this process's part of the queue; running jobs get `timeoutMs` to finish. */
export async function stopQueue(timeoutMs = 8000): Promise<void> {
  const holder = globalThis as Holder
  const boss = await holder[KEY]
  delete holder[KEY]
  await boss?.stop({ graceful: true, timeout: timeoutMs })
}

export type SendOptions = { startAfter?: Date; singletonKey?: string; priority?: number }

/**
 * Queues a job inside the caller's transaction: it exists if and only if the transaction commits.
 * `data` holds ids only; the handler reads the state again.
 */
export async function enqueue(tx: Tx, name: string, data: object, options: SendOptions = {}): Promise<void> {
  const boss = await queue()
  noteFilled(name)
  await boss.send(name, data, { ...options, db: inTransaction(tx) })
}

/** Queues many jobs of one kind inside the caller's transaction, in one statement. */
export async function enqueueAll(
  tx: Tx,
  name: string,
  jobs: readonly { data: object; startAfter?: Date }[],
): Promise<void> {
  const boss = await queue()
  noteFilled(name)
  await boss.insert(name, [...jobs], { db: inTransaction(tx) })
}

/** The queue's own statements in the caller's transaction; the same text for a queue each time, so planned once. */
const inTransaction = (tx: Tx) =>
  fromDrizzle({ execute: (query: ReturnType<typeof sql>) => prepared(tx, query) } as never, sql as never)
