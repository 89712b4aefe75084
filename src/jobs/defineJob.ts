import type { Payload } from 'payload'
import type { z } from 'zod'

/** How the queue treats a job. Named as pg-boss does, so that the registry hands them on. */
export type JobOptions = {
  /** Tries after the first one. */
  retryLimit: number
  /** Seconds before the first retry. */
  retryDelay: number
  /** Doubles the delay at each retry, with some jitter. */
  retryBackoff: boolean
  /** Longest delay between retries, seconds. */
  retryDelayMax?: number
  /** A try that runs longer counts as failed. */
  expireInSeconds: number
  /** Wakes workers at once instead of within a second; costs a lock at commit, so only where people wait (decision 032). */
  notify: boolean
  /** `standard` unless said: any number at once. */
  policy?: 'standard' | 'short' | 'singleton' | 'stately' | 'exclusive'
  /** Lets the other queues of a worker go first while they have work, for five seconds at the most (`createTurns`). */
  yields?: boolean
  /** Jobs of this queue one worker runs side by side, 1 unless said. */
  concurrency?: number
}

type Context<Data> = { payload: Payload; data: Data; now: Date }

type Definition<S extends z.ZodObject> = {
  /** Name of the queue: `area.verb`. */
  name: string
  /** Ids only: the handler reads the present state. */
  schema: S
  options: JobOptions
  /** Runs by the clock as well, with empty data: five fields, UTC. */
  cron?: string
  handle: (context: Context<z.output<S>>) => Promise<void>
}

/** A job with its types erased, as the registry sees it. */
export type JobDefinition = Omit<Definition<z.ZodObject>, 'handle'> & {
  handle: (context: Context<never>) => Promise<void>
}

/**
 * Declares a job: what it takes and the one operation it calls. Handlers may run twice, late and side by side
 * (style rule 12); whatever they throw is a failed try.
 */
export function defineJob<S extends z.ZodObject>(definition: Definition<S>): JobDefinition {
  return definition as unknown as JobDefinition
}
