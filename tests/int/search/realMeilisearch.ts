import { Meilisearch } from 'meilisearch'

/** A Meilisearch server to prove our part of it on: that of `MEILISEARCH_URL` in the shell of the run; undefined without one. */
export function realMeilisearch() {
  const { TEST_MEILISEARCH_URL: host, MEILISEARCH_API_KEY: apiKey } = process.env
  return host ? { host, client: new Meilisearch({ host, apiKey, timeout: 30_000 }) } : undefined
}

export const WITHOUT_SERVER =
  'is left out: set MEILISEARCH_URL (and MEILISEARCH_API_KEY) to run it against a server'
