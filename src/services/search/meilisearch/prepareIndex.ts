import { isDeepStrictEqual } from 'node:util'
import { type Meilisearch, MeilisearchApiError, type Settings } from 'meilisearch'
import { finishedTask } from './finishedTask'

/**
 * Makes an index with its settings, or brings those of an existing one up to date: before the first document, since every change of
 * settings builds the whole index anew. What is the same already is not sent.
 */
export async function prepareIndex(client: Meilisearch, uid: string, settings: Settings): Promise<void> {
  const index = client.index(uid)
  const present = await index.getSettings().catch(async (error: unknown) => {
    if (!isMissing(error)) throw error
    await finishedTask(client.createIndex(uid, { primaryKey: 'tutorId' }))
    return {} as Settings
  })
  const changed = Object.entries(settings).filter(([name, wanted]) => {
    const has = present[name as keyof Settings]
    return name === 'synonyms' ? !isDeepStrictEqual(has, wanted) : !hasAll(has, wanted)
  })
  if (changed.length > 0) await finishedTask(index.updateSettings(Object.fromEntries(changed)))
}

const isMissing = (error: unknown) =>
  error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found'

/** Whether all that is wanted is there; the server answers objects with its own defaults in them. */
function hasAll(present: unknown, wanted: unknown): boolean {
  if (!isRecord(wanted) || !isRecord(present)) return isDeepStrictEqual(present, wanted)
  return Object.entries(wanted).every(([name, value]) => hasAll(present[name], value))
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
