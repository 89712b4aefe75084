import type { Payload } from 'payload'
import { env } from '@/env'
import { database } from '@/services/database/tx'
import { meilisearchClient } from './meilisearch/meilisearchClient'
import { meilisearchWriter } from './meilisearch/meilisearchWriter'
import { readWords } from './readWords'
import type { RebuildableWriter } from './searchWriter'

/** Everything beside the table that this installation keeps documents in. */
export function searchFollowers(payload: Payload): readonly RebuildableWriter[] {
  const client = meilisearchClient()
  if (!client) return []
  return [
    meilisearchWriter({
      client,
      uid: env.MEILISEARCH_INDEX,
      stemsOf: (words) => readWords(database(payload), words),
    }),
  ]
}
