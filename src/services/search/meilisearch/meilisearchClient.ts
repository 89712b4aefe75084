import { Meilisearch } from 'meilisearch'
import { env } from '@/env'

/** No request to write takes longer; a search gives up far earlier by itself. */
const LONGEST_MS = 30_000

/** The server of `MEILISEARCH_URL`; undefined where none was named. */
export function meilisearchClient(): Meilisearch | undefined {
  const { MEILISEARCH_URL: host, MEILISEARCH_API_KEY: apiKey } = env
  return host ? new Meilisearch({ host, apiKey, timeout: LONGEST_MS }) : undefined
}
