import type { Payload } from 'payload'
import { env } from '@/env'
import { database } from '@/services/database/tx'
import { type FailoverEngine, failoverEngine } from './failoverEngine'
import { meilisearchClient } from './meilisearch/meilisearchClient'
import { meilisearchEngine } from './meilisearch/meilisearchEngine'
import { isMeilisearchOutage, isMeilisearchSlow } from './meilisearch/meilisearchTrouble'
import { postgresEngine } from './postgresEngine'
import { readWords } from './readWords'
import type { SearchEngine } from './searchEngine'

// Pages and endpoints are bundled apart: they share what they know of a server that is down.
const place = Symbol.for('edustream.searchEngine')
const shared = globalThis as { [place]?: WeakMap<Payload, FailoverEngine> }

/** The engine that answers searches: Meilisearch where there is one, with Postgres behind it, else Postgres. */
export const engineInUse = (payload: Payload): SearchEngine => failover(payload) ?? postgresEngine(payload)

/** Which engine is in use, and whether it answers or another one in its place. */
export function engineState(payload: Payload): { engine: SearchEngine['name']; isWell: boolean } {
  const engine = failover(payload)
  return { engine: engine?.name ?? 'postgres', isWell: engine?.isWell() ?? true }
}

function failover(payload: Payload): FailoverEngine | undefined {
  shared[place] ??= new WeakMap()
  const known = shared[place].get(payload)
  const client = known ? undefined : meilisearchClient()
  if (known || !client) return known
  const engine = failoverEngine({
    first: meilisearchEngine({
      client,
      uid: env.MEILISEARCH_INDEX,
      readWords: (words) => readWords(database(payload), words),
      timeoutMs: env.MEILISEARCH_TIMEOUT_MS,
    }),
    second: postgresEngine(payload),
    isOutage: isMeilisearchOutage,
    isSlow: isMeilisearchSlow,
  })
  shared[place].set(payload, engine)
  return engine
}
