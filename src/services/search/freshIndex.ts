import { setTimeout as delay } from 'node:timers/promises'
import type { Payload } from 'payload'
import { env } from '@/env'
import { database } from '@/services/database/tx'
import { logger } from '@/services/logging/logger'
import type { ResidentIndex } from './resident/residentIndex'
import { emptyCopy, lookForChanges, type ResidentCopy } from './residentCopy'

/** `lookedAt` is when the last good look began; times are on the clock of the process. */
type Kept = {
  copy: ResidentCopy
  lookedAt: number
  running?: { at: number; done: Promise<void> }
  waiting?: Promise<void>
}

/** Searches wait so long for what changed; a burst of changes is followed in the background. */
const PATIENCE_MS = 50
/** A probe is answered after so long. */
const READY_MS = 1000

// Pages and endpoints are bundled apart: what both use has to be where both find it.
const place = Symbol.for('edustream.residentTutors')
const shared = globalThis as { [place]?: WeakMap<Payload, Kept> }

/**
 * The tutors in memory, no more than `SEARCH_LOOK_MS` behind the table, or a moment more while many change at once. The first call
 * waits until all have been read; later, while the table cannot be read, the copy is as old as the last good look.
 * @throws what the database says when there is no copy yet
 */
export async function freshIndex(payload: Payload): Promise<ResidentIndex> {
  shared[place] ??= new WeakMap()
  const kept = shared[place].get(payload) ?? { copy: emptyCopy(), lookedAt: Number.NEGATIVE_INFINITY }
  shared[place].set(payload, kept)
  const since = performance.now() - env.SEARCH_LOOK_MS
  if (kept.lookedAt >= since) return kept.copy.index
  const look = lookSince(payload, kept, since).catch((error: unknown) => {
    if (!kept.copy.isLoaded) throw error // else it has been logged
  })
  if (!kept.copy.isLoaded || env.SEARCH_LOOK_MS === 0) await look
  else await Promise.race([look, delay(patience(kept))])
  return kept.copy.index
}

/** What is left of the time a look may take before nobody waits for it any more. */
const patience = ({ running }: Kept) =>
  running ? Math.max(0, running.at + PATIENCE_MS - performance.now()) : PATIENCE_MS

/** Whether this process can answer searches; waits a moment for it, and begins to read the tutors if nothing has. */
export async function isSearchable(payload: Payload): Promise<boolean> {
  const read = freshIndex(payload).then(
    () => true,
    () => false,
  )
  return Promise.race([read, delay(READY_MS, false)])
}

/** The look under way if it began late enough, else the one after it, which all share who wait for it. */
function lookSince(payload: Payload, kept: Kept, since: number): Promise<void> {
  const { running } = kept
  if (running && running.at >= since) return running.done
  kept.waiting ??= (running?.done.catch(() => undefined) ?? Promise.resolve()).then(() => {
    kept.waiting = undefined
    kept.running = { at: performance.now(), done: look(payload, kept) }
    return kept.running.done
  })
  return kept.waiting
}

async function look(payload: Payload, kept: Kept): Promise<void> {
  const at = performance.now()
  try {
    await lookForChanges(database(payload), kept.copy)
    kept.lookedAt = at
  } catch (error) {
    logger.warn({ err: error }, 'tutors in memory could not be brought up to date')
    throw error
  } finally {
    kept.running = undefined
  }
}
