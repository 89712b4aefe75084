import { setTimeout as delay } from 'node:timers/promises'
import type { Payload } from 'payload'
import { feedFollowers } from '@/operations/search/feedFollowers'
import { indexMarked } from '@/operations/search/indexMarked'
import { currentInstant } from '@/services/clock/clock'
import { logger } from '@/services/logging/logger'
import { searchFollowers } from '@/services/search/searchFollowers'

/** A change waits so long at the most before it is looked at: five seconds are promised, with the way to those who search (C10). */
const LOOK_EVERY_MS = 1000
const AFTER_FAILURE_MS = 5000

type Keeping = { stop: () => Promise<void> }

/**
 * Follows the marks that changes leave for the search index, as long as this worker lives. While there are many it takes as long
 * a rest after each batch as the batch took, so that the jobs beside it keep half of the time.
 */
export function keepIndexFresh(payload: Payload): Keeping {
  const ending = new AbortController()
  const done = follow(payload, ending.signal)
  return {
    stop: () => {
      ending.abort()
      return done
    },
  }
}

async function follow(payload: Payload, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const rest = await look(payload)
    await delay(rest, undefined, { signal }).catch(() => undefined)
  }
}

/** @returns how long to rest, in milliseconds */
async function look(payload: Payload): Promise<number> {
  const started = performance.now()
  try {
    const swept = await indexMarked({ payload, now: await currentInstant(payload) })
    await feedFollowers({ payload, followers: searchFollowers() })
    return swept > 0 ? Math.min(LOOK_EVERY_MS, performance.now() - started) : LOOK_EVERY_MS
  } catch (error) {
    logger.error({ err: error }, 'search index could not be brought up to date')
    return AFTER_FAILURE_MS
  }
}
