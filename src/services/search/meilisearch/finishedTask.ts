import type { EnqueuedTaskPromise } from 'meilisearch'

/** Building a large index takes its time; a task that takes longer is looked for again by the next try. */
const LONGEST_MS = 10 * 60_000

/**
 * Waits until Meilisearch has done what it was told: until then nothing is there, and a failure is said nowhere else.
 * @throws Error with the reason when it failed or was cancelled, MeilisearchTaskTimeOutError when it takes too long
 */
export async function finishedTask(enqueued: EnqueuedTaskPromise): Promise<void> {
  const { status, type, uid, error } = await enqueued.waitTask({ timeout: LONGEST_MS })
  if (status === 'succeeded') return
  throw new Error(`Meilisearch ${status} task ${uid} (${type}): ${error?.code ?? ''} ${error?.message ?? ''}`)
}
