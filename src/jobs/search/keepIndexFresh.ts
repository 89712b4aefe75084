import { setTimeout as delay } from 'node:timers/promises'
import type { Payload } from 'payload'
import { feedFollowers } from '@/operations/search/feedFollowers'
import { indexMarked, MARKS_A_SWEEP } from '@/operations/search/indexMarked'
import { currentInstant } from '@/services/clock/clock'
import { logger } from '@/services/logging/logger'
import { searchFollowers } from '@/services/search/searchFollowers'

/** A change waits so long at the most before it is looked at: five seconds are promised, with the way to those who search (C10). */
const LOOK_EVERY_MS = 1000
const AFTER_FAILURE_MS = 2000

type Keeping = { stop: () => Promise<void> }

/**
 * Follows the marks that changes leave for the search index, as long as this worker lives, and has the followers of the index
 * follow it. Once a second, for many bookings of a tutor are one look then; while there are more marks than one sweep takes it rests
 * as long as the sweep took, so that the jobs beside it keep half of the time.
 */
export function keepIndexFresh(payload: Payload): Keeping {
  const ending = new AbortController()
  const done = [look, feed].map((step) => repeat(() => step(payload), ending.signal))
  return {
    stop: async () => {
      ending.abort()
      await Promise.all(done)
    },
  }
}

async function repeat(step: () => Promise<number>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const rest = await step()
    await delay(rest, undefined, { signal }).catch(() => undefined)
  }
}

/** @returns how long to rest, in milliseconds */
async function look(payload: Payload): Promise<number> {
  const started = performance.now()
  try {
    const swept = await indexMarked({ payload, now: await currentInstant(payload) })
    return swept < MARKS_A_SWEEP ? LOOK_EVERY_MS : Math.min(LOOK_EVERY_MS, performance.now() - started)
  } catch (error) {
    logger.error({ err: error }, 'search index could not be brought up to date')
    return AFTER_FAILURE_MS
  }
}

/** On its own, so that a server that does not answer holds up nobody who searches the table. @returns how long to rest, in milliseconds */
async function feed(payload: Payload): Promise<number> {
  const isWell = await feedFollowers({ payload, followers: searchFollowers(payload) })
  return isWell ? LOOK_EVERY_MS : AFTER_FAILURE_MS
}
