import { isDeepStrictEqual } from 'node:util'
import type { SearchDocument } from '@/services/search/searchDocument'
import type { ReadTutor } from './readSearchDocuments'

export type StoredEntry = { document: SearchDocument; indexedAt: Date }

type Compared = { stored: StoredEntry | undefined; live: ReadTutor; now: Date }

/**
 * In which fields a stored document differs from the tutor as they stand, beyond what time alone explains: free times that are
 * some hours old still have what has passed since, and end earlier.
 */
export function driftOf({ stored, live, now }: Compared): string[] {
  if (!stored) return live.document ? ['missing'] : []
  if (!live.document) return ['extra']
  const { document, knownUntil } = live
  const [older, newer] = [stored.indexedAt.getTime(), now.getTime()].sort((a, b) => a - b) as [number, number]
  const known = { from: newer, until: older + knownUntil.getTime() - now.getTime() }
  const fields = Object.keys({ ...stored.document, ...document }) as (keyof SearchDocument)[]
  return fields.filter(
    (field) =>
      !isDeepStrictEqual(comparable(stored.document, field, known), comparable(document, field, known)),
  )
}

function comparable(
  document: SearchDocument,
  field: keyof SearchDocument,
  known: { from: number; until: number },
) {
  if (field !== 'freeStarts') return document[field]
  return document.freeStarts.filter((start) => start * 60_000 >= known.from && start * 60_000 < known.until)
}
