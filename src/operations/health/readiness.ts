import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { database } from '@/services/database/tx'
import { logger } from '@/services/logging/logger'
import { engineState } from '@/services/search/engineInUse'
import { isSearchable } from '@/services/search/freshIndex'

export type Readiness = {
  status: 'ok' | 'unavailable'
  database: 'ok' | 'down'
  queue: 'ok' | 'down'
  search: 'ok' | 'down'
  /** Who answers searches; `postgres for meilisearch` while Meilisearch does not, which is no reason to get no requests. */
  searchEngine: 'postgres' | 'meilisearch' | 'postgres for meilisearch'
}

/**
 * Whether this process can serve: the database answers, the queue's tables are there, and the tutors have been read into memory,
 * which begins with the first look.
 */
export async function readiness({ payload }: { payload: Payload }): Promise<Readiness> {
  const probe = async (query: ReturnType<typeof sql>) => {
    try {
      await database(payload).execute(query)
      return 'ok' as const
    } catch (error) {
      logger.warn({ err: error }, 'readiness probe failed')
      return 'down' as const
    }
  }
  const parts = {
    database: await probe(sql`select 1`),
    queue: await probe(sql`select 1 from pgboss.queue limit 1`),
    search: (await isSearchable(payload)) ? ('ok' as const) : ('down' as const),
  }
  const isReady = Object.values(parts).every((part) => part === 'ok')
  return { status: isReady ? 'ok' : 'unavailable', ...parts, searchEngine: searchEngine(payload) }
}

function searchEngine(payload: Payload): Readiness['searchEngine'] {
  const { engine, isWell } = engineState(payload)
  return engine === 'meilisearch' && !isWell ? 'postgres for meilisearch' : engine
}
